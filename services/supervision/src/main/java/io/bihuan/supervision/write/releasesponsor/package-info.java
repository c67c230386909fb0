/** A leader sponsors a case no longer 解除包案. */
@NullMarked
package io.bihuan.supervision.write.releasesponsor;

import org.jspecify.annotations.NullMarked;

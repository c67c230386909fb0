/** Tests of the trail of reads. */
@NullMarked
package io.bihuan.platform.trail;

import org.jspecify.annotations.NullMarked;

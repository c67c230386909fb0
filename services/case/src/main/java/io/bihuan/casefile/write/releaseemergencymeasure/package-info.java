/** What an emergency measure holds is released by hand 解除. */
@NullMarked
package io.bihuan.casefile.write.releaseemergencymeasure;

import org.jspecify.annotations.NullMarked;

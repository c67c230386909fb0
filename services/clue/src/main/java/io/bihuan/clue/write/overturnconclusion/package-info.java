/** Deciding that a conclusion does not stand 改变 (F18). */
@NullMarked
package io.bihuan.clue.write.overturnconclusion;

import org.jspecify.annotations.NullMarked;

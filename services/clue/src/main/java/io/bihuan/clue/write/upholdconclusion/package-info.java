/** Deciding that a conclusion stands 维持 (F18). */
@NullMarked
package io.bihuan.clue.write.upholdconclusion;

import org.jspecify.annotations.NullMarked;

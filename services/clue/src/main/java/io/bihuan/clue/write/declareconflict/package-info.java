/** Declaring a conflict of interest 回避: who must keep out from now on; a clue in such hands is recalled (F14, I3). */
@NullMarked
package io.bihuan.clue.write.declareconflict;

import org.jspecify.annotations.NullMarked;

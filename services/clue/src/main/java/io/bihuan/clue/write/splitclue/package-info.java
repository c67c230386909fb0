/** Splitting a clue 双交办 into a line for the police and one for the discipline organ (F09, I4). */
@NullMarked
package io.bihuan.clue.write.splitclue;

import org.jspecify.annotations.NullMarked;

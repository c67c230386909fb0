/** Signing a conclusion slot by slot 逐级审签, from the bottom up, each the frozen text (F07, I6). */
@NullMarked
package io.bihuan.clue.write.signconclusion;

import org.jspecify.annotations.NullMarked;

/** Selecting a conclusion for an independent re-check 抽取复核 (F18). */
@NullMarked
package io.bihuan.clue.write.selectforreview;

import org.jspecify.annotations.NullMarked;

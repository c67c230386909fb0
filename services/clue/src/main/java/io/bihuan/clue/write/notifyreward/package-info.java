/** Telling reporters that they can collect their reward 通知领奖 (F20, T45). */
@NullMarked
package io.bihuan.clue.write.notifyreward;

import org.jspecify.annotations.NullMarked;

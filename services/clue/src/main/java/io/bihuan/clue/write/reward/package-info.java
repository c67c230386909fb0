/** What the other rewards say of one of them 重复奖励核查 (F20). */
@NullMarked
package io.bihuan.clue.write.reward;

import org.jspecify.annotations.NullMarked;

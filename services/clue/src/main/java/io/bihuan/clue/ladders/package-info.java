/** What the registry publishes for clues: sign-off ladders and posts 审签层级与任职 (F07), bands of rewards 举报奖励标准 (F20). */
@NullMarked
package io.bihuan.clue.ladders;

import org.jspecify.annotations.NullMarked;

/** Noting what the administrative channel answered to a referral 移送反馈 (F23). */
@NullMarked
package io.bihuan.clue.write.notereferralreply;

import org.jspecify.annotations.NullMarked;

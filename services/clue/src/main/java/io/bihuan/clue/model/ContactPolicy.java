package io.bihuan.clue.model;

import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How a reporter may be contacted 联系方式约定 (F21). Says no number and no address: those lie in the vault.
 *
 * @param rule what was agreed
 * @param channel the agreed channel; null unless one was agreed
 * @param from from when in the day in Shanghai; null for any time
 * @param until until when in the day; null for any time
 */
public record ContactPolicy(
        ContactRule rule,
        @Nullable FeedbackChannel channel,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {

    /** Whether it says all that it must and nothing that contradicts itself. */
    public boolean isComplete() {
        boolean hours = from != null && until != null && from.isBefore(until);
        boolean noHours = from == null && until == null;
        return rule == ContactRule.AGREED_CHANNEL ? channel != null && (hours || noHours) : channel == null && noHours;
    }

    /** Whether the reporter may be told something this way now. Where the code is good enough, nobody has to be contacted at all. */
    public boolean allows(FeedbackChannel way, Instant now) {
        return switch (rule) {
            case NO_CONTACT -> false;
            case CODE_ONLY -> way == FeedbackChannel.QUERY_CODE;
            case AGREED_CHANNEL ->
                way == FeedbackChannel.QUERY_CODE
                        || way == channel && isWithin(now.atZone(Deadline.ZONE).toLocalTime());
        };
    }

    private boolean isWithin(LocalTime time) {
        return from == null || until == null || !time.isBefore(from) && time.isBefore(until);
    }
}

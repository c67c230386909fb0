package io.bihuan.portal.emergencies;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access 紧急查阅 as the clue service shows it.
 *
 * @param danger a code; empty for who does not learn why
 * @param approver the second officer, once there is one
 * @param endsAt when the hour to agree, or the four hours to read, are over
 */
record Emergency(
        String accessId,
        String tipId,
        String danger,
        String reason,
        String requester,
        String requesterUnit,
        Instant requestedAt,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        Instant endsAt,
        int reads) {

    /** A page of them. */
    record Page(List<Emergency> items, @Nullable String next) {}

    /** How many wait for a second officer, and how many are open. */
    record Notice(int waiting, int open) {

        /** Whether there is anything to tell. */
        public boolean isEmpty() {
            return waiting + open == 0;
        }
    }

    /** What the tip says. */
    record Said(String tipId, String divisionCode, String place, String accused, String narrative) {}

    /** Where it stands: {@code WAITING}, {@code OPEN}, {@code LAPSED} or {@code CLOSED}. */
    String standing(Instant now) {
        boolean over = !now.isBefore(endsAt);
        return approver == null ? over ? "LAPSED" : "WAITING" : over ? "CLOSED" : "OPEN";
    }

    /** Whether this officer may agree, as far as it can be told here. */
    boolean waitsFor(String officer, Instant now) {
        return standing(now).equals("WAITING") && !requester.equals(officer);
    }

    /** Whether this officer may read. */
    boolean isOpenTo(String officer, Instant now) {
        return standing(now).equals("OPEN") && requester.equals(officer);
    }
}

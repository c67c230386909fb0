package io.bihuan.clue.write;

import io.bihuan.clue.events.ClarificationApproved;
import io.bihuan.clue.events.ClarificationOverdue;
import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClarificationPublished;
import io.bihuan.clue.events.ClarificationWithdrawn;
import io.bihuan.clue.events.TargetConsented;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.Aggregates;
import java.time.Instant;

/** How somebody is cleared of what the worked example's clue was concluded with on 2024-10-12, as the past of tests. */
final class ClearingGiven {

    static final String ID = "clearing-clue-1-17-CQ-2024-0007";
    static final String TOKEN = "CQ-2024-0007";
    static final Instant IN_TIME = ClueHistory.at("2024-10-14T10:15");
    static final Deadline LIMIT = Aggregates.deadlines().compute("T47", ClueHistory.CONCLUDED_AT);

    private ClearingGiven() {}

    static ClarificationProposed proposed() {
        return proposed("OFFICER", "FABRICATED");
    }

    static ClarificationProposed proposed(String target, String finding) {
        return new ClarificationProposed(
                ID,
                "clue-1",
                ClueHistory.NO,
                17,
                target,
                TOKEN,
                ClueHistory.COUNTY_POLICE,
                finding,
                ClueHistory.CONCLUDED_AT,
                LIMIT.ruleId(),
                LIMIT.ruleVersion(),
                LIMIT.calendarVersion(),
                LIMIT.dueOn(),
                LIMIT.dueAt(),
                ClueHistory.DESK.officer(),
                ClueHistory.DESK.unit(),
                IN_TIME);
    }

    static TargetConsented consented() {
        return new TargetConsented(ID, "MEETING", "UNIT", "T-2024-0001", ClueHistory.DESK.officer(), IN_TIME);
    }

    static ClarificationApproved approved() {
        return new ClarificationApproved(ID, ReviewGiven.HEAD.officer(), ReviewGiven.HEAD.unit(), IN_TIME);
    }

    static ClarificationPublished published(Instant when) {
        return new ClarificationPublished(
                ID, "clue-1", "MEETING", "UNIT", "G-2024-0001", ReviewGiven.HEAD.officer(), when);
    }

    static ClarificationWithdrawn withdrawn(String ground) {
        return new ClarificationWithdrawn(ID, "clue-1", ground, "T-2024-0002", ReviewGiven.HEAD.officer(), IN_TIME);
    }

    static ClarificationOverdue overdue(Instant when) {
        return new ClarificationOverdue(ID, LIMIT.dueOn(), LIMIT.dueAt(), when);
    }
}

package io.bihuan.clue.write;

import io.bihuan.clue.events.RewardAppealed;
import io.bihuan.clue.events.RewardApproved;
import io.bihuan.clue.events.RewardDeclined;
import io.bihuan.clue.events.RewardEndorsed;
import io.bihuan.clue.events.RewardLapsed;
import io.bihuan.clue.events.RewardNotified;
import io.bihuan.clue.events.RewardPaid;
import io.bihuan.clue.events.RewardProposed;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.Aggregates;
import java.time.Instant;
import java.util.List;

/** The reward of those who reported the worked example's clue, as the past of tests. */
public final class RewardGiven {

    public static final String ID =
            ReviewGiven.conclusion(ConclusionKind.TRUE, ClueGrade.KEY).rewardId();
    public static final String FIRST = "DH-0007";
    public static final String OTHER = "DH-0012";
    static final String ORGANISATION = "ZZ-2024-0003";
    static final Actor DESK = ClueHistory.DESK;
    static final Actor HEAD = ReviewGiven.HEAD;
    static final Actor OTHER_HEAD = new Actor("o-head-2", "990100-SHB", "SHB", Level.CITY);
    static final Actor FINANCE = new Actor("o-cw-1", "990100-SHB", "SHB", Level.CITY);
    static final Instant PROPOSED_AT = ClueHistory.at("2024-10-24T10:00");
    static final Instant APPROVED_AT = ClueHistory.at("2024-10-30T10:00");
    public static final Instant NOTIFIED_AT = ClueHistory.at("2024-11-04T10:00");
    static final Instant PAID_AT = ClueHistory.at("2024-11-12T10:00");
    public static final Deadline LIMIT = Aggregates.deadlines().compute("T45", NOTIFIED_AT);

    private RewardGiven() {}

    public static RewardProposed proposed() {
        return proposed(List.of(FIRST, OTHER), List.of(30_000L, 10_000L), PROPOSED_AT);
    }

    static RewardProposed proposed(List<String> payees, List<Long> amounts, Instant when) {
        return new RewardProposed(
                ID,
                "clue-1",
                ClueHistory.NO,
                17,
                ORGANISATION,
                List.of("E_GROUP", "UMBRELLA"),
                "E_GROUP",
                "FIRST",
                "VERIFIED",
                "P-2024-0001",
                "reward-bands",
                1,
                30_000,
                50_000,
                amounts.stream().mapToLong(Long::longValue).sum(),
                payees,
                amounts,
                DESK.officer(),
                DESK.unit(),
                when);
    }

    public static RewardEndorsed endorsed() {
        return endorsed(HEAD);
    }

    static RewardEndorsed endorsed(Actor head) {
        return new RewardEndorsed(ID, head.officer(), head.unit(), APPROVED_AT);
    }

    public static RewardApproved approved() {
        return new RewardApproved(ID, "clue-1", List.of(FIRST, OTHER), List.of(30_000L, 10_000L), APPROVED_AT);
    }

    public static RewardNotified notified() {
        return notified(1, NOTIFIED_AT);
    }

    static RewardNotified notified(int notice, Instant when) {
        Deadline limit = Aggregates.deadlines().compute("T45", when);
        return new RewardNotified(
                ID,
                notice,
                "T-2024-0009",
                limit.ruleId(),
                limit.ruleVersion(),
                limit.calendarVersion(),
                limit.dueOn(),
                limit.dueAt(),
                DESK.officer(),
                when);
    }

    public static RewardPaid paid(String payee, long amount, boolean complete) {
        return new RewardPaid(ID, "clue-1", payee, amount, "F-2024-0001", complete, FINANCE.officer(), PAID_AT);
    }

    public static RewardDeclined declined() {
        return new RewardDeclined(
                ID, "clue-1", "NO_CONTRIBUTION", "Y-2024-0004", HEAD.officer(), HEAD.unit(), APPROVED_AT);
    }

    public static RewardLapsed lapsed() {
        return lapsed(1, false, LIMIT);
    }

    static RewardLapsed lapsed(int notice, boolean forfeited, Deadline limit) {
        return new RewardLapsed(ID, "clue-1", notice, limit.dueOn(), forfeited, limit.dueAt());
    }

    public static RewardAppealed appealed() {
        return new RewardAppealed(ID, "clue-1", "S-2024-0001", DESK.officer(), PAID_AT);
    }
}

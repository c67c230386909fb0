package io.bihuan.supervision;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.supervision.events.UrgeAnswered;
import io.bihuan.supervision.events.UrgeIssued;
import io.bihuan.supervision.events.UrgeOverdue;
import io.bihuan.testkit.Aggregates;
import java.time.Instant;
import java.time.LocalDate;

/** The history of one urge notice, as tests tell it: issued on a Wednesday, to be answered by Saturday, a make-up workday. */
public final class SampleUrge {

    public static final String ID = "urge-e-52";
    public static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");
    public static final LocalDate DUE_ON = LocalDate.parse("2024-09-14");
    public static final Instant DUE_AT = Instant.parse("2024-09-14T16:00:00Z");
    public static final Instant LAST_MOMENT = DUE_AT.minusMillis(1);
    public static final String ANSWER = "因跨县核查延期,现已询问三人,预计9月20日完成。";
    public static final Actor URGED = new Actor("o-1", "990122-GA", "POLICE", Level.COUNTY);
    public static final Actor ANOTHER_UNIT = new Actor("o-2", "990121-GA", "POLICE", Level.COUNTY);

    private SampleUrge() {}

    public static UrgeIssued issued() {
        Deadline answer = Aggregates.deadlines().compute("U01", NOW);
        return new UrgeIssued(
                ID,
                "c-418",
                "XS-990100-2024-G-000418",
                "RECEIPT",
                URGED.unit(),
                "T04",
                NOW,
                "U01",
                1,
                answer.calendarVersion(),
                false,
                DUE_ON,
                DUE_AT,
                NOW,
                0);
    }

    public static UrgeAnswered answered() {
        return answeredAt(NOW);
    }

    public static UrgeAnswered answeredAt(Instant when) {
        return new UrgeAnswered(ID, "c-418", URGED.unit(), ANSWER, URGED.officer(), when);
    }

    public static UrgeOverdue overdue() {
        return overdueAt(DUE_AT);
    }

    public static UrgeOverdue overdueAt(Instant when) {
        return new UrgeOverdue(ID, "c-418", URGED.unit(), DUE_AT, when);
    }
}

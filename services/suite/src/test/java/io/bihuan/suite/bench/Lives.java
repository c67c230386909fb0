package io.bihuan.suite.bench;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.VerificationStarted;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The events that are stored: clues of ten events each, always the same, one event a commit. */
final class Lives {

    /** Events of one clue. */
    static final int LENGTH = 10;

    private static final Instant T0 = Instant.parse("2024-09-10T01:14:00Z");
    private static final LocalDate DUE_ON = LocalDate.parse("2025-01-10");
    private static final Instant DUE_AT = Instant.parse("2025-01-10T16:00:00Z");
    private static final String UNIT = "990100-GA";
    private static final Clock CLOCK = Clock.systemUTC();

    private Lives() {}

    /** The name of one of the clues that a thread writes. */
    static String clue(String prefix, int life) {
        return prefix + "-" + life;
    }

    /** What a thread appends as its n-th event: one clue after the other. */
    static DomainEventMessage<ClueEvent> nth(String prefix, int n) {
        return message(clue(prefix, n / LENGTH), n % LENGTH);
    }

    /** The event with this sequence; beyond the length of a life everything happens again. */
    static DomainEventMessage<ClueEvent> message(String clueId, int sequence) {
        return message(clueId, sequence, "" + clueId + '/' + sequence);
    }

    /** A tip that was received. */
    static DomainEventMessage<TipEvent> tip(String tipId) {
        return new GenericDomainEventMessage<>(
                "Tip", tipId, 0, received(tipId), metadata(tipId), id(tipId), CLOCK.instant());
    }

    private static TipEvent received(String tipId) {
        return new TipReceived(
                tipId,
                "MASS_REPORT",
                "来访",
                T0,
                T0,
                "ANONYMOUS",
                "",
                "990121103",
                "",
                "砂石",
                "",
                "反映 " + tipId + " 处砂场强买强卖",
                null,
                null,
                null,
                "FORM",
                "sha256:" + tipId);
    }

    /** A snapshot at a sequence; any payload will do, since no engine looks into it. */
    static DomainEventMessage<ClueEvent> snapshot(String clueId, int sequence) {
        return message(clueId, sequence, clueId + "/snapshot/" + sequence);
    }

    private static DomainEventMessage<ClueEvent> message(String clueId, int sequence, String seed) {
        String id = id(seed);
        return new GenericDomainEventMessage<>(
                "Clue", clueId, sequence, event(clueId, sequence % LENGTH), metadata(id), id, CLOCK.instant());
    }

    private static Map<String, String> metadata(String id) {
        return Map.of(
                "actor.officer", "o-1001",
                "actor.unit", "990100-SHB",
                "actor.agency", "SHB",
                "actor.level", "CITY",
                "correlationId", id,
                "causationId", id);
    }

    private static String id(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static ClueEvent event(String id, int step) {
        Instant at = T0.plusSeconds(86_400L * step);
        String no = "XS-990100-2024-" + id;
        return switch (step) {
            case 0 ->
                new ClueRegistered(
                        id,
                        no,
                        "tip-" + id,
                        "MASS_REPORT",
                        T0,
                        "REAL_NAME",
                        "990121",
                        "自然资源",
                        "990100-SHB",
                        T0.plusSeconds(60));
            case 1 ->
                new ClueTriaged(id, "ORG_CRIME", "HEI", "自然资源", "KEY", List.of("990122-GA"), "o-1001", "o-1002", at);
            case 2 -> new ClueDispatched(id, no, UNIT, "KEY", "990121", "990100-SHB", at, DUE_ON);
            case 3 -> started(id, "RECEIPT", "T04", at);
            case 4 -> new ClueReceiptAcknowledged(id, UNIT, "o-3001", at);
            case 5 -> new DeadlineMet(id, "RECEIPT", UNIT, "T04", DUE_ON, DUE_AT, false, at);
            case 6 -> started(id, "VERIFICATION", "T09", at);
            case 7 -> new VerificationStarted(id, UNIT, List.of("o-3001", "o-3002"), "o-3000", UNIT, at);
            case 8 -> new ReporterInterviewed(id, at, at, true, false, "J-2024-0012", "o-3001");
            default -> new ConclusionSubmitted(id, "TRUE", "HEI", "B-2024-0007", "o-3001", UNIT, at);
        };
    }

    private static DeadlineStarted started(String id, String clock, String rule, Instant at) {
        return new DeadlineStarted(
                id, clock, UNIT, rule, 1, "cn-2024", false, at, DUE_ON, DUE_ON, DUE_AT, DUE_AT, DUE_AT);
    }
}

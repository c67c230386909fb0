package io.bihuan.suite.bench;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.VerificationStarted;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * A province's ledger 台账: clues of all its counties, each with the tip it came from. The n-th is always the same, so what a
 * filter finds is spread over the whole list.
 */
final class Ledger {

    /** A police station that has one clue in a {@link #RARE}. */
    static final String STATION = "990121103-PCS";

    /** A verifier of that station; every other of its clues is assigned to this one. */
    static final String VERIFIER = "o-3103";

    static final int RARE = 1_000;

    private static final List<String> COUNTIES = List.of("990102", "990121", "990122", "990202", "990221");
    private static final List<String> GRADES = List.of("KEY", "GENERAL");
    private static final List<String> PLACES = List.of("柳湾村", "石桥镇", "江口镇", "渡头镇", "码头街道", "岭脚镇", "白沙镇");
    private static final List<String> TRADES = List.of("砂石", "渣土运输", "农贸市场", "建筑工地", "客运", "民间借贷", "水产");
    private static final List<String> DEEDS =
            List.of("强买强卖", "阻挠施工", "收取保护费", "非法拘禁讨债", "聚众斗殴", "把持基层选举", "暴力垄断货源", "敲诈过往车辆");
    private static final List<String> TIMES = List.of("春节前后", "去年夏天", "夜间", "每逢集日", "开工当日", "近三个月");
    private static final Instant T0 = Instant.parse("2024-09-10T01:14:00Z");
    private static final LocalDate DUE_ON = LocalDate.parse("2025-01-10");
    private static final Instant DUE_AT = Instant.parse("2025-01-10T16:00:00Z");

    private Ledger() {}

    static String clue(int n) {
        return "clue-" + n;
    }

    static String tip(int n) {
        return "tip-" + n;
    }

    /** What happened to the n-th clue: it is registered only, triaged, dispatched or being verified. */
    static List<DomainEventMessage<ClueEvent>> clueOf(int n) {
        List<ClueEvent> life = life(n);
        List<DomainEventMessage<ClueEvent>> messages = new ArrayList<>();
        for (int sequence = 0; sequence < life.size(); sequence++) {
            messages.add(message("Clue", clue(n), sequence, life.get(sequence)));
        }
        return messages;
    }

    /** The tip it came from; its words are drawn from several thousand combinations. */
    static DomainEventMessage<TipEvent> tipOf(int n) {
        String place = pick(PLACES, n, 1);
        String trade = pick(TRADES, n, 2);
        String narrative = "反映" + pick(TIMES, n, 3) + "在" + place + "有人对" + trade + "经营户" + pick(DEEDS, n, 4) + ",并"
                + pick(DEEDS, n, 5) + ",涉及第" + Math.floorMod(spread(n, 6), 500) + "号场地";
        TipEvent received = new TipReceived(
                tip(n),
                "MASS_REPORT",
                "来访",
                T0,
                T0.plusSeconds(n),
                "ANONYMOUS",
                "",
                county(n),
                place,
                trade,
                "",
                narrative,
                null,
                null,
                null,
                "FORM",
                "sha256:" + n);
        return message("Tip", tip(n), 0, received);
    }

    private static List<ClueEvent> life(int n) {
        String id = clue(n);
        String no = "XS-990000-2024-%06d".formatted(n);
        Instant at = T0.plusSeconds(n);
        String grade = pick(GRADES, n, 7);
        String unit = n % RARE == RARE / 2 ? STATION : county(n) + "-GA";
        String verifier = unit.equals(STATION) && n % (2 * RARE) < RARE ? VERIFIER : "o-3001";
        List<ClueEvent> all = List.of(
                new ClueRegistered(id, no, tip(n), "MASS_REPORT", T0, "ANONYMOUS", county(n), "自然资源", "990000-SHB", at),
                new ClueTriaged(id, "ORG_CRIME", "HEI", "自然资源", grade, List.of(), "o-1001", "o-1002", at),
                new ClueDispatched(id, no, unit, grade, county(n), "990000-SHB", at, DUE_ON),
                new ClueReceiptAcknowledged(id, unit, "o-3001", at),
                new DeadlineStarted(
                        id,
                        "VERIFICATION",
                        unit,
                        "T09",
                        1,
                        "cn-2024",
                        false,
                        at,
                        DUE_ON,
                        DUE_ON,
                        DUE_AT,
                        DUE_AT,
                        DUE_AT),
                new VerificationStarted(id, unit, List.of(verifier, "o-3002"), "o-3000", unit, at));
        int length = unit.equals(STATION) ? all.size() : 1 + Math.floorMod(spread(n, 8), all.size());
        return all.subList(0, length);
    }

    private static String county(int n) {
        return pick(COUNTIES, n, 9);
    }

    private static String pick(List<String> from, int n, int what) {
        return from.get(Math.floorMod(spread(n, what), from.size()));
    }

    /** The finaliser of MurmurHash3: neighbours have nothing in common, and every run has the same. */
    private static int spread(int n, int what) {
        int hash = n * 31 + what;
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }

    private static <E> DomainEventMessage<E> message(String type, String aggregate, int sequence, E event) {
        String id = UUID.nameUUIDFromBytes((aggregate + '/' + sequence).getBytes(StandardCharsets.UTF_8))
                .toString();
        Map<String, String> metadata = Map.of(
                "actor.officer", "o-1001",
                "actor.unit", "990000-SHB",
                "actor.agency", "SHB",
                "actor.level", "PROVINCE",
                "correlationId", id,
                "causationId", id);
        return new GenericDomainEventMessage<>(type, aggregate, sequence, event, metadata, id, T0);
    }
}

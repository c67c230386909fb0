package io.bihuan.clue.read.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.MemberLeft;
import io.bihuan.clue.events.ResponsibilityFact;
import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever officers do, wherever they serve by then: each act has one entry for each who acted, as it was then, and for nobody else (F19). */
class EveryActHasItsEntryTest {

    private static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");
    private static final String SYSTEM = "system:clock-poller";

    private final ResponsibilityProjection model = new ResponsibilityProjection();

    /** What one command brings about, sent by somebody for some unit. */
    private record Sent(int number, String matter, String officer, String unit, List<Class<?>> events) {}

    /** An act of the log. */
    private record Logged(ResponsibleAct event, EventInfo info) {}

    @Property
    void every_act_has_one_entry_for_each_who_acted_and_a_transfer_loses_none(@ForAll("histories") List<Sent> history) {
        List<Logged> log = log(history);
        Map<String, ResponsibilityEntry> entries = folded(log);

        Map<String, Logged> expected = new LinkedHashMap<>();
        log.forEach(act -> whoActed(act)
                .forEach(officer ->
                        expected.putIfAbsent(act.info().metadata().get("correlationId") + "/" + officer, act)));
        assertThat(entries).hasSize(expected.size());
        expected.forEach((key, act) -> {
            String officer = key.substring(key.indexOf('/') + 1);
            assertThat(entries.values())
                    .filteredOn(entry -> entry.eventId().equals(act.info().eventId()))
                    .filteredOn(entry -> entry.officer().equals(officer))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.unit())
                                .as("the unit of then")
                                .isEqualTo(act.info().metadata().get("actor.unit"));
                        assertThat(entry.act()).isEqualTo(act.info().type());
                        assertThat(entry.matterId()).isEqualTo(act.info().aggregateId());
                        assertThat(entry.position()).isEqualTo(act.info().position());
                    });
        });
        assertThat(entries.values())
                .extracting(ResponsibilityEntry::officer)
                .noneMatch(officer -> officer.startsWith("system:"));
    }

    @Property
    void nothing_that_comes_later_edits_an_entry(@ForAll("histories") List<Sent> history) {
        List<Logged> log = log(history);
        Map<String, ResponsibilityEntry> once = folded(log);
        Map<String, ResponsibilityEntry> again = new LinkedHashMap<>(once);
        log.forEach(act -> fold(again, act.event(), act.info()));

        assertThat(again).isEqualTo(once);
        once.keySet().forEach(entry -> {
            EntryAnswered answered = new EntryAnswered(entry, "FJ-1", "o-1", "990123-GA", NOW);
            assertThat(model.evolve(entry, once.get(entry), answered, info(log.size(), "x", "o-1", "990123-GA", 0)))
                    .usingRecursiveComparison()
                    .ignoringFields("answers")
                    .isEqualTo(once.get(entry));
        });
    }

    @Test
    void who_declares_a_conflict_did_not_decide_where_the_clue_goes_by_rule() {
        ConflictDeclared declared =
                new ConflictDeclared("clue-1", List.of("990121-GA"), List.of(), "NAMED_IN_THE_CLUE", "990100-SHB", NOW);
        ClueRedispatched byRule = new ClueRedispatched(
                "clue-1", "no-1", "990100-GA", "990121-GA", "KEY", "990121", "990100-SHB", false, NOW, LocalDate.EPOCH);
        assertThat(ResponsibleAct.class.getPermittedSubclasses()).doesNotContain(ClueRecalled.class);
        Map<String, ResponsibilityEntry> entries = new LinkedHashMap<>();
        fold(entries, declared, info(1, "clue-1", "o-1", "990100-SHB", 1));
        fold(entries, byRule, info(2, "clue-1", "o-1", "990100-SHB", 1));

        assertThat(entries.values())
                .singleElement()
                .extracting(ResponsibilityEntry::actLabel)
                .isEqualTo("已申报回避");

        fold(entries, byRule, info(3, "clue-1", "o-1", "990100-SHB", 2));
        assertThat(entries).as("by hand it is an act").hasSize(2);
    }

    @Test
    void who_leaves_a_team_decides_nothing_and_who_takes_somebody_off_it_does() {
        MemberLeft left = new MemberLeft("clue-1", "o-2", "990122-GA", "ANY", "o-1", NOW);
        Map<String, ResponsibilityEntry> entries = new LinkedHashMap<>();
        fold(entries, left, info(1, "clue-1", "o-2", "990122-GA", 1));
        assertThat(entries).isEmpty();
        fold(entries, left, info(2, "clue-1", "o-1", "990100-SHB", 2));
        assertThat(entries).hasSize(1);
    }

    private static List<Logged> log(List<Sent> history) {
        List<Logged> log = new ArrayList<>();
        for (Sent sent : history) {
            for (Class<?> type : sent.events()) {
                ResponsibleAct event = sample(type);
                EventInfo info = info(log.size(), sent.matter(), sent.officer(), sent.unit(), sent.number());
                log.add(new Logged(event, typed(info, type)));
            }
        }
        return log;
    }

    private Map<String, ResponsibilityEntry> folded(List<Logged> log) {
        Map<String, ResponsibilityEntry> entries = new LinkedHashMap<>();
        log.forEach(act -> fold(entries, act.event(), act.info()));
        return entries;
    }

    private void fold(Map<String, ResponsibilityEntry> entries, ResponsibilityFact event, EventInfo info) {
        model.keysOf(event, info).forEach(key -> entries.put(key, model.evolve(key, entries.get(key), event, info)));
    }

    /** Written down again here, not taken from the fold. */
    private static Set<String> whoActed(Logged act) {
        String sender = act.info().metadata().get("actor.officer");
        if (sender.equals(SYSTEM)) {
            return Set.of();
        }
        return act.event() instanceof ClueTriaged || act.event() instanceof TipDeclined
                ? Set.of("firstOfficer", "secondOfficer")
                : Set.of(sender);
    }

    @Provide
    Arbitrary<List<Sent>> histories() {
        Arbitrary<Class<?>> act = Arbitraries.of(ResponsibleAct.class.getPermittedSubclasses());
        Arbitrary<Sent> command = Combinators.combine(
                        Arbitraries.of("clue-1", "clue-2", "review-1"),
                        Arbitraries.of("o-1", "o-2", "firstOfficer", SYSTEM),
                        Arbitraries.of("990100-SHB", "990121-GA", "990123-GA"),
                        act.list().ofMinSize(1).ofMaxSize(3))
                .as((matter, officer, unit, events) -> new Sent(0, matter, officer, unit, events));
        return command.list().ofMaxSize(12).map(EveryActHasItsEntryTest::numbered);
    }

    private static List<Sent> numbered(List<Sent> commands) {
        List<Sent> numbered = new ArrayList<>();
        commands.forEach(sent ->
                numbered.add(new Sent(numbered.size(), sent.matter(), sent.officer(), sent.unit(), sent.events())));
        return numbered;
    }

    private static EventInfo info(long position, String matter, String officer, String unit, int command) {
        return new EventInfo(
                position,
                "event-" + position,
                matter,
                position,
                NOW.plusSeconds(position),
                "clue.Event",
                Map.of(
                        "actor.officer",
                        officer,
                        "actor.unit",
                        unit,
                        "actor.agency",
                        "SHB",
                        "actor.level",
                        "CITY",
                        "correlationId",
                        "command-" + command));
    }

    private static EventInfo typed(EventInfo info, Class<?> type) {
        return new EventInfo(
                info.position(),
                info.eventId(),
                info.aggregateId(),
                info.sequence(),
                info.occurredAt(),
                type.getAnnotation(PersistedEvent.class).type(),
                info.metadata());
    }

    private static ResponsibleAct sample(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> value(component.getType(), component.getName()))
                .toArray();
        try {
            return (ResponsibleAct) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Object value(Class<?> type, String name) {
        if (type == String.class) {
            return name;
        }
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}

package io.bihuan.clue.read.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.FindingConfirmed;
import io.bihuan.clue.events.ResponsibilityReviewed;
import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.platform.readmodel.EventInfo;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ResponsibilityEntryTest {

    private static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");

    private final ResponsibilityProjection model = new ResponsibilityProjection();

    @Test
    void who_dispatches_answers_for_it_in_the_post_held_then() {
        ClueDispatched dispatched = new ClueDispatched(
                "clue-1", "990121-2024-000417", "990121-GA", "GENERAL", "990121", "W-1", NOW, LocalDate.EPOCH);

        assertThat(entries(dispatched, "W-1", "990100-SHB")).singleElement().satisfies(entry -> {
            assertThat(entry.officer()).isEqualTo("W-1");
            assertThat(entry.unit()).isEqualTo("990100-SHB");
            assertThat(entry.actLabel()).isEqualTo("线索已交办");
            assertThat(entry.matterId()).isEqualTo("clue-1");
            assertThat(entry.position()).isEqualTo(41);
        });
    }

    @Test
    void both_who_triage_answer_for_it() {
        ClueTriaged triaged =
                new ClueTriaged("clue-1", "CRIME", "E_GANG", "SAND", "GENERAL", List.of(), "W-1", "W-2", NOW);

        assertThat(entries(triaged, "W-1", "990100-SHB"))
                .extracting(ResponsibilityEntry::officer)
                .containsExactly("W-1", "W-2");
    }

    @Test
    void a_signature_names_the_post_and_the_text() {
        ConclusionSigned signed =
                new ConclusionSigned("clue-1", 2, "所长", "ab12", "AGREED", "P-3", "990121-GA", false, NOW);

        ResponsibilityEntry entry = entries(signed, "P-3", "990121-GA").get(0);
        assertThat(entry.post()).isEqualTo("所长");
        assertThat(entry.textHash()).isEqualTo("ab12");
        assertThat(entry.withoutText().textHash()).isNull();
    }

    @Test
    void of_a_matter_one_must_keep_out_of_only_the_own_act_is_left() {
        ConclusionSigned signed =
                new ConclusionSigned("clue-1", 2, "所长", "ab12", "AGREED", "P-3", "990121-GA", false, NOW);

        ResponsibilityEntry left = entries(signed, "P-3", "990121-GA").get(0).withoutMatter();
        assertThat(left.officer()).isEqualTo("P-3");
        assertThat(left.actLabel()).isNotEmpty();
        assertThat(left.entryId())
                .as("to answer it by; it leads back to nothing")
                .startsWith("act-")
                .doesNotContain("event-1", "clue-1");
        assertThat(Stream.of(left.matterId(), left.eventId())).containsOnly("");
        assertThat(left.textHash()).isNull();
        assertThat(left.position()).isEqualTo(-1);
    }

    @Property
    void every_act_is_one_entry_for_each_who_acted_and_none_for_the_system(@ForAll("acts") Class<?> act)
            throws ReflectiveOperationException {
        ResponsibleAct event = sample(act);

        List<ResponsibilityEntry> byAPerson = entries(event, "firstOfficer", "990100-SHB");
        assertThat(byAPerson).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.officer()).isNotEmpty();
            assertThat(entry.actLabel()).isNotEmpty();
            assertThat(entry.eventId()).isEqualTo("event-1");
        });
        assertThat(byAPerson).extracting(ResponsibilityEntry::entryId).doesNotHaveDuplicates();
        assertThat(byAPerson).extracting(ResponsibilityEntry::officer).contains("firstOfficer");
        assertThat(entries(event, "system:clock-poller", "system")).isEmpty();
    }

    @Property
    void what_happens_twice_is_written_once(@ForAll("acts") Class<?> act) throws ReflectiveOperationException {
        ResponsibleAct event = sample(act);
        EventInfo info = info("firstOfficer", "990100-SHB");
        String key = model.keysOf(event, info).get(0);
        ResponsibilityEntry once = model.evolve(key, null, event, info);

        assertThat(model.evolve(key, once, event, info)).isEqualTo(once);
    }

    @Test
    void what_is_said_and_found_of_an_act_stands_beside_it_and_changes_nothing_of_it() {
        ClueDispatched dispatched = new ClueDispatched(
                "clue-1", "990121-2024-000417", "990121-GA", "GENERAL", "990121", "W-1", NOW, LocalDate.EPOCH);
        ResponsibilityEntry act = entries(dispatched, "W-1", "990100-SHB").get(0);
        EntryAnswered answered = new EntryAnswered(act.entryId(), "FJ-7", "W-1", "990100-SHB", NOW);

        ResponsibilityEntry examined = act.after(answered)
                .after(new ResponsibilityReviewed(act.entryId(), "NOT_LIABLE", "RD-1", "J-1", "J-2", "990100-JW", NOW));
        assertThat(examined.answers()).containsExactly("FJ-7");
        assertThat(examined.examination())
                .isEqualTo(new ResponsibilityEntry.Examination("NOT_LIABLE", "RD-1", "J-1", "J-2", false));
        assertThat(examined.asOwn().examination())
                .as("what one alone thinks of it")
                .isNull();

        ResponsibilityEntry after =
                examined.after(new FindingConfirmed(act.entryId(), "NOT_LIABLE", "RD-1", "J-2", "990100-JW", NOW));
        assertThat(after.asOwn().examination())
                .isEqualTo(new ResponsibilityEntry.Examination("NOT_LIABLE", "RD-1", "J-1", "J-2", true));
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("answers", "examination")
                .isEqualTo(act);
        assertThat(after.withoutMatter().answers()).as("one's own still").containsExactly("FJ-7");
        assertThat(model.keysOf(answered, info("W-1", "990100-SHB"))).containsExactly(act.entryId());
    }

    @Provide
    Arbitrary<Class<?>> acts() {
        return Arbitraries.of(ResponsibleAct.class.getPermittedSubclasses());
    }

    private List<ResponsibilityEntry> entries(ResponsibleAct event, String officer, String unit) {
        EventInfo info = info(officer, unit);
        return model.keysOf(event, info).stream()
                .map(key -> model.evolve(key, null, event, info))
                .toList();
    }

    private static EventInfo info(String officer, String unit) {
        return new EventInfo(
                41,
                "event-1",
                "clue-1",
                7,
                NOW,
                "clue.Event",
                Map.of("actor.officer", officer, "actor.unit", unit, "actor.agency", "SHB", "actor.level", "CITY"));
    }

    private static ResponsibleAct sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> value(component.getType(), component.getName()))
                .toArray();
        return (ResponsibleAct) type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type, String name) {
        if (type == String.class) {
            return name;
        }
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}

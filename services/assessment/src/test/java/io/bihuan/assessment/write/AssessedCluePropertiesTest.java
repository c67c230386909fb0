package io.bihuan.assessment.write;

import static io.bihuan.assessment.SampleFacts.DUE_AT;
import static io.bihuan.assessment.SampleFacts.DUE_ON;
import static io.bihuan.assessment.SampleFacts.NOW;
import static io.bihuan.assessment.SampleFacts.OTHER;
import static io.bihuan.assessment.SampleFacts.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.assessment.model.DutyKind;
import io.bihuan.assessment.write.notefact.NoteAssignment;
import io.bihuan.assessment.write.notefact.NoteDone;
import io.bihuan.assessment.write.notefact.NoteDue;
import io.bihuan.assessment.write.notefact.NoteReopening;
import io.bihuan.assessment.write.notefact.NoteReturn;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However often and in whatever order facts are delivered. */
class AssessedCluePropertiesTest {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final AggregatesInMemory CLUES =
            AggregatesInMemory.of(MovableClock.at(NOW.toString()), AssessedClue.class);

    @Property(tries = 100)
    void a_fact_counts_once(@ForAll @Size(max = 40) List<@IntRange(max = 24) Integer> deliveries) {
        String id = "assessed-" + LAST.incrementAndGet();
        CLUES.send(new NoteAssignment(id, "c", UNIT, NOW, "dispatched"));
        Set<Integer> counted = new HashSet<>();
        for (int fact : deliveries) {
            long before = length(id);
            Optional<ErrorCode> refusal = CLUES.send(command(id, fact));
            if (counted.contains(fact)) {
                assertThat(refusal).contains(AssessmentError.FACT_ALREADY_NOTED);
                assertThat(length(id)).isEqualTo(before);
            } else if (refusal.isEmpty()) {
                counted.add(fact);
            } else {
                assertThat(refusal).contains(AssessmentError.FACT_OUT_OF_ORDER);
            }
        }
    }

    /** Twenty-five facts, five of each kind, each always the same. */
    private static Object command(String id, int fact) {
        String source = "fact-" + fact;
        DutyKind duty = fact % 8 < 4 ? DutyKind.VERIFICATION : DutyKind.FEEDBACK;
        return switch (fact % 5) {
            case 0 -> new NoteAssignment(id, "c", fact < 10 ? UNIT : OTHER, NOW, source);
            case 1 -> new NoteDue(id, UNIT, duty, DUE_ON.plusMonths(fact % 3), DUE_AT, source, 0);
            case 2 -> new NoteDone(id, duty, NOW, fact < 10, source);
            case 3 -> new NoteReopening(id, NOW, source);
            default -> new NoteReturn(id, UNIT, NOW, source);
        };
    }

    private static long length(String id) {
        return CLUES.events(id).size();
    }
}

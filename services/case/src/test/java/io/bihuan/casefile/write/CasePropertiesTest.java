package io.bihuan.casefile.write;

import static io.bihuan.casefile.SampleCase.NOW;
import static io.bihuan.casefile.SampleCase.POLICE;
import static io.bihuan.casefile.SampleCase.TODAY;
import static io.bihuan.casefile.SampleCase.organOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.events.CaseClosed;
import io.bihuan.casefile.events.CaseFiled;
import io.bihuan.casefile.events.CaseStageRecorded;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.write.closecase.CloseCase;
import io.bihuan.casefile.write.designatejurisdiction.Recusals;
import io.bihuan.casefile.write.filecase.FileCase;
import io.bihuan.casefile.write.notereopening.NoteReopening;
import io.bihuan.casefile.write.proposecase.ProposeCase;
import io.bihuan.casefile.write.recordstage.RecordStage;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is sent in whatever order, the history of a case is one the law knows. */
class CasePropertiesTest {

    /** The way to a judgment; whoever stands on one of these has stood on all before it. */
    private static final List<CaseStage> MAIN_LINE = List.of(
            CaseStage.PROPOSED,
            CaseStage.FILED,
            CaseStage.INVESTIGATING,
            CaseStage.INVESTIGATION_CLOSED,
            CaseStage.UNDER_PROSECUTION_REVIEW,
            CaseStage.PROSECUTED,
            CaseStage.FIRST_INSTANCE,
            CaseStage.JUDGMENT_FINAL);

    private static final AggregatesInMemory CASES = AggregatesInMemory.with(
            Recusals.class,
            (clueId, line) -> false,
            MovableClock.at("2024-09-11T10:15:00+08:00"),
            Aggregates.deadlines(),
            Case.class);
    private static final AtomicInteger LAST = new AtomicInteger();

    @Property(tries = 150)
    void stages_never_skip_and_nothing_follows_the_end(
            @ForAll @Size(max = 40) List<@IntRange(max = 999) Integer> draws) {
        String id = "case-" + LAST.incrementAndGet();
        CASES.send(new ProposeCase(id, "c", "XS", "HEI", POLICE.unit(), "990121", NOW, 0));
        draws.forEach(draw -> CASES.send(command(id, draw)));

        List<CaseStage> stages = stages(id);
        for (int i = 0; i < stages.size(); i++) {
            CaseStage stage = stages.get(i);
            if (MAIN_LINE.contains(stage)) {
                assertThat(stages.subList(0, i)).containsAll(MAIN_LINE.subList(0, MAIN_LINE.indexOf(stage)));
            }
            assertThat(stage.isFinal() && i < stages.size() - 1 ? stages.get(i + 1) : CaseStage.CLOSED)
                    .isEqualTo(CaseStage.CLOSED);
        }
        assertThat(stages.indexOf(CaseStage.CLOSED)).isIn(-1, stages.size() - 1);
    }

    /** Half of the draws take a step that is allowed, so that histories grow long; the others try anything. */
    private static Object command(String id, int draw) {
        List<CaseStage> soFar = stages(id);
        List<CaseStage> allowed = List.copyOf(soFar.get(soFar.size() - 1).next());
        if (draw % 2 == 0 && !allowed.isEmpty()) {
            return record(id, allowed.get(draw / 2 % allowed.size()));
        }
        return switch (draw % 6) {
            case 0 -> new FileCase(id, "AJ", POLICE);
            case 1 -> new CloseCase(id, POLICE);
            case 2 -> new ProposeCase(id, "c", "XS", "HEI", POLICE.unit(), "990121", NOW, 0);
            case 3 -> new NoteReopening(id, "c", NOW);
            default -> record(id, CaseStage.values()[draw / 5 % CaseStage.values().length]);
        };
    }

    private static RecordStage record(String id, CaseStage stage) {
        return new RecordStage(id, stage, "文书", TODAY, organOf(stage));
    }

    private static List<CaseStage> stages(String id) {
        List<CaseStage> stages = new ArrayList<>(List.of(CaseStage.PROPOSED));
        for (Object event : CASES.events(id)) {
            if (event instanceof CaseFiled) {
                stages.add(CaseStage.FILED);
            } else if (event instanceof CaseStageRecorded recorded) {
                stages.add(CaseStage.valueOf(recorded.stage()));
            } else if (event instanceof CaseClosed) {
                stages.add(CaseStage.CLOSED);
            }
        }
        return stages;
    }
}

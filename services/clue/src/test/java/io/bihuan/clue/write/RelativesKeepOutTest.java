package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static io.bihuan.testkit.Aggregates.fixture;

import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.write.keeprelativesout.KeepRelativesOut;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.recuseoneself.RecuseOneself;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relatives in office keep out: by what a reporter says, and by their own word (B3, F14). */
class RelativesKeepOutTest {

    private static final Instant NOW = at("2024-09-27T10:00");
    private static final Instant LATER = ClueHistory.at("2024-09-11T10:15");

    @Test
    void B3_relatives_in_office_are_kept_out_of_a_tip_before_there_is_a_clue() {
        fixture(Tip.class)
                .given(received())
                .when(new KeepRelativesOut("tip-1", List.of("o-7", "o-8", "o-7"), DESK))
                .expectEvents(keptOut("o-7", "o-8"));
    }

    @Test
    void B3_only_who_is_new_is_added_and_nobody_new_is_refused() {
        fixture(Tip.class)
                .given(received(), keptOut("o-7"))
                .when(new KeepRelativesOut("tip-1", List.of("o-7", "o-9"), DESK))
                .expectEvents(keptOut("o-9"));
        expectRefusal(
                fixture(Tip.class)
                        .given(received(), keptOut("o-7"))
                        .when(new KeepRelativesOut("tip-1", List.of("o-7"), DESK)),
                ClueError.CONFLICT_ALREADY_DECLARED);
    }

    @Test
    void B3_who_finds_that_they_are_a_relative_keeps_out_by_their_own_word() {
        ConflictDeclared own = new ConflictDeclared(
                CLUE,
                List.of(),
                List.of(CITY_OFFICER.officer()),
                "RELATIVE_OF_REPORTER_OR_REPORTED",
                CITY_OFFICER.unit(),
                NOW);
        given(ClueHistory.verifying())
                .when(NOW, new RecuseOneself(CLUE, RecusalGround.RELATIVE_OF_REPORTER_OR_REPORTED, CITY_OFFICER))
                .expectEvents(own);
        given(ClueHistory.verifying().and(own))
                .refuses(
                        NOW,
                        new RecordMeasure(CLUE, MeasureKind.INSPECTION, NOW, "K-1", null, CITY_OFFICER),
                        ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    private static RelativesKeptOut keptOut(String... officers) {
        return new RelativesKeptOut("tip-1", List.of(officers), DESK.officer(), DESK.unit(), LATER);
    }

    private static TipReceived received() {
        return new TipReceived(
                "tip-1",
                "MASS_REPORT",
                "HOTLINE",
                LATER,
                LATER,
                "REAL_NAME",
                "r-7f3a",
                "990121107",
                "柳湾村",
                "自然资源",
                "某采砂团伙",
                "强迫村民买砂",
                null,
                null,
                null,
                "FORM",
                "0".repeat(64));
    }
}

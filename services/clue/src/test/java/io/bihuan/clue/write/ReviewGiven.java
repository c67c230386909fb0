package io.bihuan.clue.write;

import io.bihuan.clue.events.ConclusionOverturned;
import io.bihuan.clue.events.ReadingStarted;
import io.bihuan.clue.events.ReviewOpened;
import io.bihuan.clue.events.ReviewOpinionGiven;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a review of the worked example's conclusion was, as the past of tests. */
final class ReviewGiven {

    static final String REVIEW = "review-clue-1-17";
    static final Instant NOW = ClueHistory.at("2024-11-11T10:15");
    static final List<String> AUTHORS = List.of("o-city-0", "o-city-1", "o-city-2", "o-desk-1");
    static final Actor READER = new Actor("o-read-1", "990200-SHB", "SHB", Level.CITY);
    static final Actor HEAD = new Actor("o-head-1", "990000-SHB", "SHB", Level.PROVINCE);

    private ReviewGiven() {}

    static ConcludedClue conclusion(ConclusionKind kind, ClueGrade grade) {
        return conclusion("clue-1", kind, grade, ConflictSet.NONE);
    }

    static ConcludedClue conclusion(String clueId, ConclusionKind kind, ClueGrade grade, ConflictSet conflicts) {
        return new ConcludedClue(
                clueId,
                ClueHistory.NO,
                17,
                kind,
                grade,
                ClueHistory.CITY_POLICE,
                AUTHORS,
                ClueHistory.CONCLUDED_AT,
                conflicts);
    }

    static ConflictSet line(String unit) {
        return new ConflictSet(Set.of(), Set.of(unit), Set.of());
    }

    static ReviewOpened opened(String ground, String selectedBy) {
        return new ReviewOpened(
                REVIEW,
                "clue-1",
                ClueHistory.NO,
                ground,
                17,
                "UNPROVEN",
                "KEY",
                ClueHistory.CITY_POLICE,
                AUTHORS,
                selectedBy,
                NOW);
    }

    static ReviewOpened opened() {
        return opened("IMPORTANT_NEGATIVE", "system:when-clue-concluded-then-review-or-pool");
    }

    static ReadingStarted reading() {
        return new ReadingStarted(REVIEW, READER.officer(), READER.unit(), NOW);
    }

    static ReviewOpinionGiven opinion() {
        return new ReviewOpinionGiven(REVIEW, READER.officer(), "OVERTURN", "F-2024-0003", NOW);
    }

    static ConclusionOverturned overturned() {
        return new ConclusionOverturned(REVIEW, "clue-1", "IMPORTANT_NEGATIVE", HEAD.officer(), HEAD.unit(), NOW);
    }
}

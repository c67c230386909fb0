package io.bihuan.clue.write.conclusion;

import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.kernel.access.ConflictSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A clue as it was concluded 已查结线索.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param sequence the sequence of the conclusion among the clue's events
 * @param kind the kind of conclusion
 * @param grade the grade of the clue
 * @param handlingUnit the unit that verified
 * @param authors the officers who approved, verified, submitted or confirmed
 * @param concludedAt when
 * @param conflicts who must keep out of the clue, as of now
 */
public record ConcludedClue(
        String clueId,
        String clueNo,
        long sequence,
        ConclusionKind kind,
        ClueGrade grade,
        String handlingUnit,
        List<String> authors,
        Instant concludedAt,
        ConflictSet conflicts) {

    /** Which review this conclusion has if it is selected: one for each conclusion, however often it is asked for. */
    public String reviewId() {
        return "review-" + clueId + "-" + sequence;
    }

    /** Which clearing somebody has who was falsely accused: one for each of them and each conclusion. */
    public String clearingId(String targetToken) {
        return "clearing-" + clueId + "-" + sequence + "-" + targetToken;
    }

    /** Which reward this clue has: one, whatever it is concluded with. To who pays it, the id tells nothing of the clue. */
    public String rewardId() {
        return "reward-" + UUID.nameUUIDFromBytes(("reward of " + clueId).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is always read again: nothing was found in a clue of some weight (F18). */
    public boolean isAlwaysReviewed() {
        return kind.isNegative() && grade != ClueGrade.GENERAL;
    }

    /** Whether it may be drawn for a sample. */
    public boolean isSampled() {
        return kind.isNegative() && grade == ClueGrade.GENERAL;
    }
}

package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.read.acceptancenotices.AcceptanceNoticeDetails;
import io.bihuan.clue.read.clarifications.ClarificationDetails;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.leaks.LeakDetails;
import io.bihuan.clue.read.reviews.ReviewDetails;
import io.bihuan.clue.read.rewards.RewardDetails;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.signpledge.SignPledge;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.needtoknow.SightFromTheLog;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * For whoever must keep out of a matter, it does not exist, and a conflict declared a moment ago counts at once; no more does a
 * clue, a tip, a review, a clearing, a notice or a reward for whoever may not see it (ADR 41); finance pays for clues that it does not see. Whoever takes tips in sees none of them, and may meet one that
 * is there already. Requests about a reporter are hidden from those in conflict alone.
 */
@Component
class BlindToMatters implements Blindness {

    private final Matters matters;
    private final SightFromTheLog sight;
    private final ClueFacets facets;
    private final TipsOfReporters reporters;

    BlindToMatters(Matters matters, SightFromTheLog sight, ClueFacets facets, TipsOfReporters reporters) {
        this.matters = matters;
        this.sight = sight;
        this.facets = facets;
        this.reporters = reporters;
    }

    @Override
    public boolean isBlind(Caller caller, String aggregateId) {
        return matters.conflictsAround(aggregateId).excludes(caller)
                || ProtectionId.tipOf(aggregateId)
                        .filter(tip -> !reporters.isSeen(caller, tip))
                        .isPresent()
                || behind(caller, aggregateId)
                        .filter(it -> !sight.permits(caller, it))
                        .isPresent();
    }

    /** Who is named for a joint team signs the pledge for a clue that they do not see yet, and does nothing else (F11). */
    @Override
    public boolean isBlind(Caller caller, String aggregateId, Object command) {
        boolean named = command instanceof SignPledge
                && !matters.conflictsAround(aggregateId).excludes(caller)
                && sight.find(ClueDetails.class, aggregateId)
                        .map(ClueDetails::team)
                        .filter(team -> team.awaits(caller.officer(), caller.unit()))
                        .isPresent();
        return !named && isBlind(caller, aggregateId);
    }

    /** What the policy has to know of what has this id; empty if it is nothing that it decides about. */
    private Optional<Protected> behind(Caller caller, String id) {
        return clue(id).or(() -> sight.find(TipDetails.class, id)
                        .filter(tip -> !caller.is(Role.INTAKE_CLERK, Role.SERVICE))
                        .map(tip -> facets.ofTip(tip.divisionCode(), ConflictSet.NONE)))
                .or(() -> sight.find(ReviewDetails.class, id).flatMap(review -> clue(review.clueId())))
                .or(() -> sight.find(ClarificationDetails.class, id).flatMap(clearing -> clue(clearing.clueId())))
                .or(() -> sight.find(AcceptanceNoticeDetails.class, id).flatMap(notice -> clue(notice.clueId())))
                .or(() -> sight.find(RewardDetails.class, id)
                        .flatMap(reward -> clue(reward.clueId()))
                        .map(clue -> caller.is(Role.FINANCE_OFFICER) ? ClueFacets.ofPayment(clue) : clue))
                .or(() ->
                        sight.find(LeakDetails.class, id).map(leak -> LeakDetailsGuard.beforeAskingWhy(leak, facets)));
    }

    private Optional<Protected> clue(String id) {
        return sight.find(ClueDetails.class, id).map(facets::of);
    }
}

package io.bihuan.clue.write.proposereward;

import io.bihuan.clue.model.ContributionGrade;
import io.bihuan.clue.model.RewardCategory;
import io.bihuan.clue.model.RewardExclusion;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.clue.model.RewardTrigger;
import io.bihuan.clue.write.attachtiptoclue.VisibleClues;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.reward.OtherRewards;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /rewards}: the desk proposes to reward whoever reported a clue that it sees in full. */
@RestController
class ProposeRewardApi {

    private static final String TOKEN = "[A-Za-z0-9-]{1,64}";

    private final Commands commands;
    private final VisibleClues clues;
    private final Conclusions conclusions;
    private final OtherRewards others;

    ProposeRewardApi(Commands commands, VisibleClues clues, Conclusions conclusions, OtherRewards others) {
        this.commands = commands;
        this.clues = clues;
        this.conclusions = conclusions;
        this.others = others;
    }

    @Access(sends = ProposeReward.class)
    @PostMapping("/rewards")
    ResponseEntity<CommandOutcome> propose(@Valid @RequestBody Body body, Actor actor) {
        clues.mustBeSeen(body.clueId());
        ConcludedClue conclusion = conclusions.of(body.clueId());
        CommandOutcome outcome = commands.send(new ProposeReward(
                conclusion.rewardId(),
                conclusion,
                body.organisation(),
                body.categories(),
                body.contribution(),
                body.trigger(),
                body.triggerRef(),
                body.amount(),
                body.shares().stream().map(Share::asProposed).toList(),
                others.exist(body.organisation(), conclusion.rewardId()),
                actor));
        return ResponseEntity.created(URI.create("/rewards/" + outcome.id())).body(outcome);
    }

    /**
     * The proposal.
     *
     * @param clueId the clue
     * @param organisation the organisation that was found, as a token that is no name
     * @param categories what was found
     * @param contribution how much the report contributed
     * @param trigger what has happened to earn it
     * @param triggerRef where that is indexed
     * @param amount how much in all, in whole yuan
     * @param shares what each reporter gets, in the order in which their reports took effect
     */
    record Body(
            @NotBlank String clueId,
            @Nullable @Pattern(regexp = TOKEN) String organisation,
            @NotEmpty List<@NotNull RewardCategory> categories,
            @NotNull ContributionGrade contribution,
            @NotNull RewardTrigger trigger,
            @NotBlank String triggerRef,
            @Positive long amount,

            @NotEmpty @Size(max = 20) List<@NotNull @Valid Share> shares) {}

    /**
     * One reporter's.
     *
     * @param payee the code name, as a token that is no name
     * @param amount how much, in whole yuan
     * @param exclusion what keeps this reporter from being rewarded, or {@code NONE}
     */
    record Share(
            @NotBlank @Pattern(regexp = TOKEN) String payee,
            @NotNull @Positive Long amount,
            @NotNull RewardExclusion exclusion) {

        RewardShare asProposed() {
            return new RewardShare(payee, amount, exclusion);
        }
    }
}

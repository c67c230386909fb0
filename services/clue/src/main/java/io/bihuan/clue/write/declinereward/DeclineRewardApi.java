package io.bihuan.clue.write.declinereward;

import io.bihuan.clue.model.RewardDenial;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /rewards/{id}/decline-reward}: there is no reward. */
@RestController
class DeclineRewardApi {

    private final Commands commands;
    private final Matters matters;

    DeclineRewardApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = DeclineReward.class)
    @PostMapping("/rewards/{id}/decline-reward")
    CommandOutcome decline(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DeclineReward(id, body.ground(), body.basisRef(), matters.conflictsAround(id), actor));
    }

    /**
     * Why.
     *
     * @param ground why
     * @param basisRef where that is indexed
     */
    record Body(@NotNull RewardDenial ground, @NotBlank String basisRef) {}
}

package io.bihuan.clue.write.appealreward;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /rewards/{id}/appeal-reward}: a reporter disagrees. */
@RestController
class AppealRewardApi {

    private final Commands commands;
    private final Matters matters;

    AppealRewardApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = AppealReward.class)
    @PostMapping("/rewards/{id}/appeal-reward")
    CommandOutcome appeal(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new AppealReward(id, body.appealRef(), matters.conflictsAround(id), actor));
    }

    /**
     * The appeal.
     *
     * @param appealRef where the appeal is indexed
     */
    record Body(@NotBlank String appealRef) {}
}

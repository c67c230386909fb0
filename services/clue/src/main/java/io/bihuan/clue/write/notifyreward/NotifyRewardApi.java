package io.bihuan.clue.write.notifyreward;

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

/** {@code POST /rewards/{id}/notify-reward}: the reporters were told that they can collect it. */
@RestController
class NotifyRewardApi {

    private final Commands commands;
    private final Matters matters;

    NotifyRewardApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = NotifyReward.class)
    @PostMapping("/rewards/{id}/notify-reward")
    CommandOutcome notify(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new NotifyReward(id, body.noticeRef(), matters.conflictsAround(id), actor));
    }

    /**
     * The notice.
     *
     * @param noticeRef where the notice is indexed
     */
    record Body(@NotBlank String noticeRef) {}
}

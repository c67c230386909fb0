package io.bihuan.clue.write.leaveteam;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/leave-team}: a member leaves. */
@RestController
class LeaveTeamApi {

    private final Commands commands;

    LeaveTeamApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = LeaveTeam.class)
    @PostMapping("/clues/{id}/leave-team")
    CommandOutcome leave(@PathVariable String id, Actor actor) {
        return commands.send(new LeaveTeam(id, actor));
    }
}

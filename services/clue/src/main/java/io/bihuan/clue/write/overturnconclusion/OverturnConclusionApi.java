package io.bihuan.clue.write.overturnconclusion;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /reviews/{id}/overturn-conclusion}: another than the reviewer decides that it does not stand. */
@RestController
class OverturnConclusionApi {

    private final Commands commands;
    private final Matters matters;

    OverturnConclusionApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = OverturnConclusion.class)
    @PostMapping("/reviews/{id}/overturn-conclusion")
    CommandOutcome overturn(@PathVariable String id, Actor actor) {
        return commands.send(new OverturnConclusion(id, matters.conflictsAround(id), actor));
    }
}

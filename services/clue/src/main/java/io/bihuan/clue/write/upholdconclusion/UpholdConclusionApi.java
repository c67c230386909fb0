package io.bihuan.clue.write.upholdconclusion;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /reviews/{id}/uphold-conclusion}: another than the reviewer decides that it stands. */
@RestController
class UpholdConclusionApi {

    private final Commands commands;
    private final Matters matters;

    UpholdConclusionApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = UpholdConclusion.class)
    @PostMapping("/reviews/{id}/uphold-conclusion")
    CommandOutcome uphold(@PathVariable String id, Actor actor) {
        return commands.send(new UpholdConclusion(id, matters.conflictsAround(id), actor));
    }
}

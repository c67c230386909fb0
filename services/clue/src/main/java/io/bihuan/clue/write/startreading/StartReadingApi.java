package io.bihuan.clue.write.startreading;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /reviews/{id}/start-reading}: a reviewer takes it to read. */
@RestController
class StartReadingApi {

    private final Commands commands;
    private final Matters matters;

    StartReadingApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = StartReading.class)
    @PostMapping("/reviews/{id}/start-reading")
    CommandOutcome start(@PathVariable String id, Actor actor) {
        return commands.send(new StartReading(id, matters.conflictsAround(id), actor));
    }
}

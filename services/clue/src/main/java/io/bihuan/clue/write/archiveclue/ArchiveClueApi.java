package io.bihuan.clue.write.archiveclue;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/archive-clue}: the file of a closed clue goes into the archive. */
@RestController
class ArchiveClueApi {

    private final Commands commands;

    ArchiveClueApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ArchiveClue.class)
    @PostMapping("/clues/{id}/archive-clue")
    CommandOutcome archive(@PathVariable String id, Actor actor) {
        return commands.send(new ArchiveClue(id, actor));
    }
}

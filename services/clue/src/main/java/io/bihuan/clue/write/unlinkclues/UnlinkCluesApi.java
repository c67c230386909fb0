package io.bihuan.clue.write.unlinkclues;

import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.model.UnlinkReason;
import io.bihuan.clue.write.link.CluesSeenTogether;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/unlink-clues}: the desk takes the link back. */
@RestController
class UnlinkCluesApi {

    private final Commands commands;
    private final CluesSeenTogether seen;

    UnlinkCluesApi(Commands commands, CluesSeenTogether seen) {
        this.commands = commands;
        this.seen = seen;
    }

    @Access(sends = UnlinkClues.class)
    @PostMapping("/clues/{id}/unlink-clues")
    CommandOutcome decide(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        CluePair clues = CluePair.of(id, body.clueId());
        ConflictSet conflicts = seen.mustBeSeen(clues);
        return commands.send(new UnlinkClues(clues, body.reason(), conflicts, actor));
    }

    /**
     * The request.
     *
     * @param clueId the other clue
     * @param reason why
     */
    record Body(
            @NotBlank @Size(max = 128) String clueId,
            @NotNull UnlinkReason reason) {}
}

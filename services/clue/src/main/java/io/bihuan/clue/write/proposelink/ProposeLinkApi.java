package io.bihuan.clue.write.proposelink;

import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.model.LinkMethod;
import io.bihuan.clue.write.link.CluesSeenTogether;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/propose-link}: somebody proposes that both belong together. */
@RestController
class ProposeLinkApi {

    private final Commands commands;
    private final CluesSeenTogether seen;

    ProposeLinkApi(Commands commands, CluesSeenTogether seen) {
        this.commands = commands;
        this.seen = seen;
    }

    @Access(sends = ProposeLink.class)
    @PostMapping("/clues/{id}/propose-link")
    CommandOutcome decide(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        CluePair clues = CluePair.of(id, body.clueId());
        ConflictSet conflicts = seen.mustBeSeen(clues);
        return commands.send(new ProposeLink(clues, body.method(), body.score(), conflicts, actor));
    }

    /**
     * The request.
     *
     * @param clueId the other clue
     * @param method by what
     * @param score how alike, 0 to 100
     */
    record Body(
            @NotBlank @Size(max = 128) String clueId,
            @NotNull LinkMethod method,
            @Min(0) @Max(100) int score) {}
}

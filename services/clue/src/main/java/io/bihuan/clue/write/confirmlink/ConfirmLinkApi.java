package io.bihuan.clue.write.confirmlink;

import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.model.LinkGround;
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

/** {@code POST /clues/{id}/confirm-link}: the desk finds that both belong together. */
@RestController
class ConfirmLinkApi {

    private final Commands commands;
    private final CluesSeenTogether seen;

    ConfirmLinkApi(Commands commands, CluesSeenTogether seen) {
        this.commands = commands;
        this.seen = seen;
    }

    @Access(sends = ConfirmLink.class)
    @PostMapping("/clues/{id}/confirm-link")
    CommandOutcome decide(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        CluePair clues = CluePair.of(id, body.clueId());
        ConflictSet conflicts = seen.mustBeSeen(clues);
        return commands.send(new ConfirmLink(clues, body.ground(), conflicts, actor));
    }

    /**
     * The request.
     *
     * @param clueId the other clue
     * @param ground why
     */
    record Body(
            @NotBlank @Size(max = 128) String clueId,
            @NotNull LinkGround ground) {}
}

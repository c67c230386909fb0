package io.bihuan.clue.write.attachtiptoclue;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /tips/{id}/attach}: the desk attaches a tip to a clue that speaks of the same. Similar tips are only ever proposed by
 * the machine; that they belong together is confirmed here, by a person (F12, PIPL 24).
 */
@RestController
class AttachTipToClueApi {

    private final Commands commands;
    private final VisibleClues clues;

    AttachTipToClueApi(Commands commands, VisibleClues clues) {
        this.commands = commands;
        this.clues = clues;
    }

    @Access(sends = AttachTipToClue.class)
    @PostMapping("/tips/{id}/attach")
    CommandOutcome attach(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        clues.mustBeSeen(body.clueId());
        return commands.send(new AttachTipToClue(id, body.clueId(), actor));
    }

    /**
     * The request.
     *
     * @param clueId the clue it belongs to
     */
    record Body(@NotBlank @Size(max = 128) String clueId) {}
}

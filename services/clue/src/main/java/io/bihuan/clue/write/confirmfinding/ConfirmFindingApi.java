package io.bihuan.clue.write.confirmfinding;

import io.bihuan.clue.model.LiabilityFinding;
import io.bihuan.clue.write.responsibility.RecordedActs;
import io.bihuan.kernel.Actor;
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

/** {@code POST /responsibility/{id}/confirm-finding}: the second reviewer confirms what the first found. */
@RestController
class ConfirmFindingApi {

    private final Commands commands;
    private final RecordedActs acts;

    ConfirmFindingApi(Commands commands, RecordedActs acts) {
        this.commands = commands;
        this.acts = acts;
    }

    @Access(sends = ConfirmFinding.class)
    @PostMapping("/responsibility/{id}/confirm-finding")
    CommandOutcome confirm(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ConfirmFinding(id, acts.seen(id), body.finding(), body.reviewRef(), actor));
    }

    /**
     * The request.
     *
     * @param finding what was found, as the second read it
     * @param reviewRef index of the file
     */
    record Body(
            @NotNull LiabilityFinding finding,
            @NotBlank @Size(max = 128) String reviewRef) {}
}

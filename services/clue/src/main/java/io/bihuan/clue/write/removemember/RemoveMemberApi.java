package io.bihuan.clue.write.removemember;

import io.bihuan.clue.model.RemovalReason;
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

/** {@code POST /clues/{id}/remove-member}: a head of a desk takes somebody off the team. */
@RestController
class RemoveMemberApi {

    private final Commands commands;

    RemoveMemberApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RemoveMember.class)
    @PostMapping("/clues/{id}/remove-member")
    CommandOutcome remove(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RemoveMember(id, body.officer(), body.reason(), actor));
    }

    /**
     * The request.
     *
     * @param officer who is removed
     * @param reason why
     */
    record Body(
            @NotBlank @Size(max = 64) String officer,
            @NotNull RemovalReason reason) {}
}

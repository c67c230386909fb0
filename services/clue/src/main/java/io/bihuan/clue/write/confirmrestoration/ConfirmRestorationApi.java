package io.bihuan.clue.write.confirmrestoration;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clarifications/{id}/confirm-restoration}: the effects of the accusation are gone. */
@RestController
class ConfirmRestorationApi {

    private final Commands commands;
    private final Matters matters;

    ConfirmRestorationApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = ConfirmRestoration.class)
    @PostMapping("/clarifications/{id}/confirm-restoration")
    CommandOutcome confirm(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ConfirmRestoration(id, body.confirmationRef(), matters.conflictsAround(id), actor));
    }

    /**
     * Where it is indexed.
     *
     * @param confirmationRef where it is indexed
     */
    record Body(@NotBlank String confirmationRef) {}
}

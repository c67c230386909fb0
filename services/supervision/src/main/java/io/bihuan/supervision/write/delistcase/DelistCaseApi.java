package io.bihuan.supervision.write.delistcase;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.DelistingGround;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /listings/{id}/delist-case}: take it off the list. */
@RestController
class DelistCaseApi {

    private final Commands commands;

    DelistCaseApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = DelistCase.class)
    @PostMapping("/listings/{id}/delist-case")
    CommandOutcome delistCase(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new DelistCase(id, body.ground(), actor));
    }

    /**
     * The request.
     *
     * @param ground why
     */
    record Body(@NotNull DelistingGround ground) {}
}

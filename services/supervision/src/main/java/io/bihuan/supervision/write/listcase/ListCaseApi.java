package io.bihuan.supervision.write.listcase;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.supervision.model.ListingGround;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /listings/{id}/list-case}: put the case under listed supervision. */
@RestController
class ListCaseApi {

    private final Commands commands;

    ListCaseApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ListCase.class)
    @PostMapping("/listings/{id}/list-case")
    CommandOutcome listCase(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ListCase(id, body.ground(), actor));
    }

    /**
     * The request.
     *
     * @param ground why
     */
    record Body(@NotNull ListingGround ground) {}
}

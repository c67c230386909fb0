package io.bihuan.clue.write.orderreverification;

import io.bihuan.clue.model.Shortcoming;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clues/{id}/order-reverification}: the gate sends the conclusion back. */
@RestController
class OrderReverificationApi {

    private final Commands commands;

    OrderReverificationApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = OrderReverification.class)
    @PostMapping("/clues/{id}/order-reverification")
    CommandOutcome order(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new OrderReverification(id, body.reason(), actor));
    }

    /**
     * The request.
     *
     * @param reason what is wrong with the conclusion
     */
    record Body(@NotNull Shortcoming reason) {}
}

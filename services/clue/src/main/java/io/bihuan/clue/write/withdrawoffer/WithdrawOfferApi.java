package io.bihuan.clue.write.withdrawoffer;

import io.bihuan.clue.model.WithdrawalReason;
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

/** {@code POST /clues/{id}/withdraw-offer}: whoever offered takes the offer back. */
@RestController
class WithdrawOfferApi {

    private final Commands commands;

    WithdrawOfferApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = WithdrawOffer.class)
    @PostMapping("/clues/{id}/withdraw-offer")
    CommandOutcome withdraw(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new WithdrawOffer(id, body.reason(), actor));
    }

    /**
     * The request.
     *
     * @param reason why
     */
    record Body(@NotNull WithdrawalReason reason) {}
}

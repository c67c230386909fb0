package io.bihuan.clue.write.withdrawclarification;

import io.bihuan.clue.model.ClearingWithdrawal;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clarifications/{id}/withdraw-clarification}: the clearing is given up. */
@RestController
class WithdrawClarificationApi {

    private final Commands commands;
    private final Matters matters;
    private final Conclusions conclusions;

    WithdrawClarificationApi(Commands commands, Matters matters, Conclusions conclusions) {
        this.commands = commands;
        this.matters = matters;
        this.conclusions = conclusions;
    }

    @Access(sends = WithdrawClarification.class)
    @PostMapping("/clarifications/{id}/withdraw-clarification")
    CommandOutcome withdraw(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new WithdrawClarification(
                id,
                body.ground(),
                body.basisRef(),
                conclusions.stillHoldsBehind(id),
                matters.conflictsAround(id),
                actor));
    }

    /**
     * Why.
     *
     * @param ground why
     * @param basisRef where that is indexed
     */
    record Body(
            @NotNull ClearingWithdrawal ground, @NotBlank String basisRef) {}
}

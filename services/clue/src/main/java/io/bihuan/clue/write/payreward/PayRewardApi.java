package io.bihuan.clue.write.payreward;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /rewards/{id}/pay-reward}: a share was paid. */
@RestController
class PayRewardApi {

    private final Commands commands;
    private final Matters matters;

    PayRewardApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = PayReward.class)
    @PostMapping("/rewards/{id}/pay-reward")
    CommandOutcome pay(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(
                new PayReward(id, body.payee(), body.amount(), body.proofRef(), matters.conflictsAround(id), actor));
    }

    /**
     * The payment.
     *
     * @param payee the code name
     * @param amount how much, in whole yuan
     * @param proofRef where the receipt is indexed, without any name or number of a person
     */
    record Body(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String payee,

            @Positive long amount,
            @NotBlank String proofRef) {}
}

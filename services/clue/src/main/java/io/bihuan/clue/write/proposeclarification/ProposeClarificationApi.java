package io.bihuan.clue.write.proposeclarification;

import io.bihuan.clue.model.ClearingFinding;
import io.bihuan.clue.model.ClearingTarget;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /clarifications}: somebody proposes to clear whoever was falsely accused. */
@RestController
class ProposeClarificationApi {

    private final Commands commands;
    private final Conclusions conclusions;

    ProposeClarificationApi(Commands commands, Conclusions conclusions) {
        this.commands = commands;
        this.conclusions = conclusions;
    }

    @Access(sends = ProposeClarification.class)
    @PostMapping("/clarifications")
    ResponseEntity<CommandOutcome> propose(@Valid @RequestBody Body body, Actor actor) {
        ConcludedClue conclusion = conclusions.of(body.clueId());
        CommandOutcome outcome = commands.send(new ProposeClarification(
                conclusion.clearingId(body.targetToken()),
                conclusion,
                body.targetKind(),
                body.targetToken(),
                body.accusedUnit(),
                body.finding(),
                actor));
        return ResponseEntity.created(URI.create("/clarifications/" + outcome.id()))
                .body(outcome);
    }

    /**
     * The proposal.
     *
     * @param clueId the clue
     * @param targetKind who is cleared
     * @param targetToken who exactly, as a token that is no name
     * @param accusedUnit the unit that was accused; needed for an officer
     * @param finding how the accusation came about
     */
    record Body(
            @NotBlank String clueId,
            @NotNull ClearingTarget targetKind,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String targetToken,

            @Nullable String accusedUnit,
            @NotNull ClearingFinding finding) {}
}

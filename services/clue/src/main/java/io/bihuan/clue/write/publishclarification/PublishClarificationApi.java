package io.bihuan.clue.write.publishclarification;

import io.bihuan.clue.model.ClearingAudience;
import io.bihuan.clue.model.ClearingForm;
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

/** {@code POST /clarifications/{id}/publish-clarification}: the clearing is made known. */
@RestController
class PublishClarificationApi {

    private final Commands commands;
    private final Matters matters;
    private final Conclusions conclusions;

    PublishClarificationApi(Commands commands, Matters matters, Conclusions conclusions) {
        this.commands = commands;
        this.matters = matters;
        this.conclusions = conclusions;
    }

    @Access(sends = PublishClarification.class)
    @PostMapping("/clarifications/{id}/publish-clarification")
    CommandOutcome publish(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new PublishClarification(
                id,
                body.form(),
                body.audience(),
                body.publicationRef(),
                conclusions.stillHoldsBehind(id),
                matters.conflictsAround(id),
                actor));
    }

    /**
     * The publication.
     *
     * @param form how it was made known
     * @param audience to whom
     * @param publicationRef where it is indexed
     */
    record Body(
            @NotNull ClearingForm form,
            @NotNull ClearingAudience audience,
            @NotBlank String publicationRef) {}
}

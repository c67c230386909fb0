package io.bihuan.clue.write.recordconsent;

import io.bihuan.clue.model.ClearingAudience;
import io.bihuan.clue.model.ClearingForm;
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

/** {@code POST /clarifications/{id}/record-consent}: whoever is cleared agrees. */
@RestController
class RecordConsentApi {

    private final Commands commands;
    private final Matters matters;

    RecordConsentApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = RecordConsent.class)
    @PostMapping("/clarifications/{id}/record-consent")
    CommandOutcome consent(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RecordConsent(
                id, body.form(), body.audience(), body.consentRef(), matters.conflictsAround(id), actor));
    }

    /**
     * What was agreed to.
     *
     * @param form how it may be made known
     * @param audience to whom
     * @param consentRef where the consent is indexed
     */
    record Body(
            @NotNull ClearingForm form,
            @NotNull ClearingAudience audience,
            @NotBlank String consentRef) {}
}

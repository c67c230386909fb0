package io.bihuan.clue.write.reviewprotection;

import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /tips/{id}/review-protection}: a measure was looked at again and goes on. */
@RestController
class ReviewProtectionApi {

    private final Commands commands;
    private final Matters matters;

    ReviewProtectionApi(Commands commands, Matters matters) {
        this.commands = commands;
        this.matters = matters;
    }

    @Access(sends = ReviewProtection.class)
    @PostMapping("/tips/{id}/review-protection")
    CommandOutcome review(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        String protectionId = ProtectionId.ofTip(id);
        return commands.send(new ReviewProtection(
                protectionId,
                body.measureId(),
                body.basisRef(),
                body.reviewOn(),
                matters.conflictsAround(protectionId),
                actor));
    }

    /**
     * The request.
     *
     * @param measureId the measure
     * @param basisRef where that is indexed
     * @param reviewOn the last day on which it is to be looked at again
     */
    record Body(
            @NotBlank @Size(max = 64) String measureId,
            @NotBlank @Size(max = 64) String basisRef,
            @NotNull LocalDate reviewOn) {}
}

package io.bihuan.casefile.write.approveemergencymeasure;

import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.AssetKind;
import io.bihuan.casefile.model.EmergencyKind;
import io.bihuan.casefile.model.Ladder;
import io.bihuan.casefile.model.UrgentRisk;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /asset-measures/{id}/approve-emergency-measure}. */
@RestController
class ApproveEmergencyMeasureApi {

    private final Commands commands;

    ApproveEmergencyMeasureApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ApproveEmergencyMeasure.class)
    @PostMapping("/asset-measures/{id}/approve-emergency-measure")
    CommandOutcome approveEmergencyMeasure(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ApproveEmergencyMeasure(
                id,
                body.measureId(),
                body.kind(),
                body.suspect(),
                body.suspicionRef(),
                body.risk(),
                body.assets().stream().map(Line::asAsset).toList(),
                body.document(),
                actor));
    }

    /**
     * The request.
     *
     * @param measureId made by the sender; sent again, it is the same measure
     * @param kind what is done
     * @param suspect the step of the ladder that the clue is suspected of
     * @param suspicionRef number of the document that rests on
     * @param risk why it cannot wait
     * @param assets the assets
     * @param document number of the decision 决定书文号
     */
    record Body(
            @NotBlank @Size(max = 40) String measureId,
            @NotNull EmergencyKind kind,
            @NotNull Ladder suspect,
            @NotBlank @Size(max = 64) String suspicionRef,
            @NotNull UrgentRisk risk,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> assets,
            @NotBlank @Size(max = 64) String document) {}

    /**
     * One asset.
     *
     * @param ref its number in the list of the police, never a number of an account
     * @param kind what it is
     * @param fen how much it is worth, in CNY fen
     */
    record Line(
            @NotBlank @Size(max = 8) String ref,
            @NotNull AssetKind kind,
            @NotNull @PositiveOrZero Long fen) {

        Asset asAsset() {
            return new Asset(ref, kind, fen);
        }
    }
}

package io.bihuan.casefile.write.recordassetquery;

import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.AssetKind;
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

/** {@code POST /asset-measures/{id}/record-asset-query}. */
@RestController
class RecordAssetQueryApi {

    private final Commands commands;

    RecordAssetQueryApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RecordAssetQuery.class)
    @PostMapping("/asset-measures/{id}/record-asset-query")
    CommandOutcome recordAssetQuery(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RecordAssetQuery(
                id, body.queryId(), body.assets().stream().map(Line::asAsset).toList(), actor));
    }

    /**
     * The request.
     *
     * @param queryId the query
     * @param assets what was found
     */
    record Body(
            @NotBlank @Size(max = 40) String queryId,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> assets) {}

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

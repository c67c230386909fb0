package io.bihuan.casefile.write.requestassetquery;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /asset-measures/{id}/request-asset-query}. */
@RestController
class RequestAssetQueryApi {

    private final Commands commands;

    RequestAssetQueryApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = RequestAssetQuery.class)
    @PostMapping("/asset-measures/{id}/request-asset-query")
    CommandOutcome requestAssetQuery(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new RequestAssetQuery(id, body.queryId(), body.refs(), body.document(), actor));
    }

    /**
     * The request.
     *
     * @param queryId made by the sender; sent again, it is the same query
     * @param refs numbers of the assets in the list of the police
     * @param document number of the request 呈请文书文号
     */
    record Body(
            @NotBlank @Size(max = 40) String queryId,
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 8) String> refs,
            @NotBlank @Size(max = 64) String document) {}
}

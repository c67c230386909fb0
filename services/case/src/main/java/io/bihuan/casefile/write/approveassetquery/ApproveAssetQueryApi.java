package io.bihuan.casefile.write.approveassetquery;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /asset-measures/{id}/approve-asset-query}. */
@RestController
class ApproveAssetQueryApi {

    private final Commands commands;

    ApproveAssetQueryApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = ApproveAssetQuery.class)
    @PostMapping("/asset-measures/{id}/approve-asset-query")
    CommandOutcome approveAssetQuery(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        return commands.send(new ApproveAssetQuery(id, body.queryId(), body.document(), actor));
    }

    /**
     * The request.
     *
     * @param queryId the query
     * @param document number of the approval 批准文书文号
     */
    record Body(
            @NotBlank @Size(max = 40) String queryId,
            @NotBlank @Size(max = 64) String document) {}
}

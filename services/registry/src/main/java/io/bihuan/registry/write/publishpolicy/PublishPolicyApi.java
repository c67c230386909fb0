package io.bihuan.registry.write.publishpolicy;

import io.bihuan.kernel.Actor;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.registry.model.PolicyKind;
import io.bihuan.registry.model.PolicyScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /policies}. */
@RestController
class PublishPolicyApi {

    private final Commands commands;

    PublishPolicyApi(Commands commands) {
        this.commands = commands;
    }

    @Access(sends = PublishPolicy.class)
    @PostMapping("/policies")
    CommandOutcome publishPolicy(@Valid @RequestBody Body body, Actor actor) {
        return commands.send(new PublishPolicy(
                body.policyId(),
                body.kind(),
                body.validFrom(),
                body.validTo(),
                body.scope(),
                body.supersedes(),
                body.content(),
                body.basis(),
                actor));
    }

    /**
     * The request.
     *
     * @param policyId the policy, for example {@code clock-rules}
     * @param kind what it is about
     * @param validFrom first day
     * @param validTo last day, or null
     * @param scope for whom
     * @param supersedes the version that ends the day before, or null
     * @param content the table, at most 200,000 characters
     * @param basis the document it rests on, at most 200 characters
     */
    record Body(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,63}") String policyId,

            @NotNull PolicyKind kind,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            @NotNull PolicyScope scope,
            @Nullable Integer supersedes,
            @NotBlank @Size(max = 200_000) String content,
            @NotBlank @Size(max = 200) String basis) {}
}

package io.bihuan.registry.write.publishpolicy;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.registry.model.PolicyKind;
import io.bihuan.registry.model.PolicyScope;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publish a version of a policy 发布规则.
 *
 * @param policyId the policy, for example {@code clock-rules}
 * @param kind what it is about
 * @param validFrom first day
 * @param validTo last day, or null
 * @param scope for whom
 * @param supersedes the version that ends the day before, or null
 * @param content the table, at most 200,000 characters
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record PublishPolicy(
        @TargetAggregateIdentifier String policyId,
        PolicyKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        PolicyScope scope,
        @Nullable Integer supersedes,
        String content,
        String basis,
        Actor actor) {}

package io.bihuan.clue.write.confirmkeydestruction;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The vault has destroyed the key 销毁完成. Refused unless it was ordered ({@code VAULT_REQUEST_DECIDED}) and a second time
 * ({@code KEY_ALREADY_DESTROYED}).
 *
 * @param requestId the request
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record ConfirmKeyDestruction(
        @TargetAggregateIdentifier String requestId, Actor actor) {}

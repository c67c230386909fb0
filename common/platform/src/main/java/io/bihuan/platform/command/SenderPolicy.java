package io.bihuan.platform.command;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets nobody send a command who may not: people by one of their roles, automations by their name. It looks at nothing but
 * who sends what, so its refusal says nothing about any matter.
 */
final class SenderPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(SenderPolicy.class);
    private static final String SYSTEM = "system:";

    private SenderPolicy() {}

    /** @throws DomainException ROLE_REQUIRED if the sender may not send it, or nobody is declared who may */
    static void verify(Class<?> command, Actor actor, Optional<Caller> caller) {
        SentBy policy = command.getAnnotation(SentBy.class);
        if (policy == null) {
            LOG.error("{} declares no sender and is refused", command.getName());
        }
        if (policy == null || !admits(policy, actor, caller)) {
            throw new DomainException(PlatformError.ROLE_REQUIRED);
        }
    }

    private static boolean admits(SentBy policy, Actor actor, Optional<Caller> caller) {
        if (actor.officer().startsWith(SYSTEM)) {
            return List.of(policy.automations()).contains(actor.officer().substring(SYSTEM.length()));
        }
        return caller.filter(who -> who.actor().equals(actor) && who.is(policy.value()))
                .isPresent();
    }
}

package io.bihuan.registry.write;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.registry.model.RegistryError;

/**
 * Who could give offices to oneself would have every office.
 *
 * @param officerId whose posts
 * @param actor who decides
 */
public record NobodyChangesTheirOwnPosts(String officerId, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return officerId.equals(actor.officer());
    }

    @Override
    public ErrorCode error() {
        return RegistryError.OWN_POSTS;
    }
}

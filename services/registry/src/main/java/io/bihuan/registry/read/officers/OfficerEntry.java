package io.bihuan.registry.read.officers;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.OfficerEvent;
import io.bihuan.registry.events.OfficerRegistered;
import io.bihuan.registry.events.OfficerReinstated;
import io.bihuan.registry.events.OfficerSuspended;
import io.bihuan.registry.events.PostAssumed;
import io.bihuan.registry.events.PostEnded;
import io.bihuan.registry.model.Post;
import io.bihuan.registry.model.Posts;
import org.jspecify.annotations.Nullable;

/**
 * An officer 人员 with all posts, held, ended and still to come.
 *
 * @param officerId the id that tokens and events carry
 * @param name what colleagues see
 * @param suspended whether the officer may not act for the time being
 * @param posts the posts
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record OfficerEntry(String officerId, String name, boolean suspended, Posts posts, long version) {

    static OfficerEntry evolve(@Nullable OfficerEntry before, OfficerEvent event, EventInfo info) {
        if (event instanceof OfficerRegistered e) {
            return new OfficerEntry(e.officerId(), e.name(), false, Posts.NONE, info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("an officer is registered before " + info.type());
        }
        if (event instanceof PostAssumed e) {
            Post post = new Post(e.post(), e.unit(), e.roles(), e.from(), null);
            return before.with(before.suspended, before.posts.with(post), info);
        }
        if (event instanceof PostEnded e) {
            return before.with(before.suspended, before.posts.ended(e.post(), e.lastDay()), info);
        }
        if (event instanceof OfficerSuspended) {
            return before.with(true, before.posts, info);
        }
        if (event instanceof OfficerReinstated) {
            return before.with(false, before.posts, info);
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private OfficerEntry with(boolean suspendedNow, Posts postsNow, EventInfo info) {
        return new OfficerEntry(officerId, name, suspendedNow, postsNow, info.sequence());
    }
}

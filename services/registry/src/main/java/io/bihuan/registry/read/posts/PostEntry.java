package io.bihuan.registry.read.posts;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.OfficerEvent;
import io.bihuan.registry.events.PostAssumed;
import io.bihuan.registry.events.PostEnded;
import io.bihuan.registry.model.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One post of one officer, as its unit sees it.
 *
 * @param unit where
 * @param officerId who
 * @param number which of the officer's posts
 * @param roles as what
 * @param from first day
 * @param to last day, or null while it is held
 */
public record PostEntry(
        String unit,
        String officerId,
        int number,
        List<String> roles,
        LocalDate from,
        @Nullable LocalDate to) {

    static Optional<String> key(OfficerEvent event) {
        if (event instanceof PostAssumed e) {
            return Optional.of(e.officerId() + "/" + e.post());
        }
        return event instanceof PostEnded e ? Optional.of(e.officerId() + "/" + e.post()) : Optional.empty();
    }

    static @Nullable PostEntry evolve(@Nullable PostEntry before, OfficerEvent event, EventInfo info) {
        if (event instanceof PostAssumed e) {
            return new PostEntry(e.unit(), e.officerId(), e.post(), e.roles(), e.from(), null);
        }
        if (before == null || !(event instanceof PostEnded)) {
            throw new IllegalStateException("a post is assumed before " + info.type());
        }
        PostEnded ended = (PostEnded) event;
        return new PostEntry(before.unit, before.officerId, before.number, before.roles, before.from, ended.lastDay());
    }

    boolean isHeldOn(LocalDate day) {
        return new Post(number, unit, roles, from, to).isHeldOn(day);
    }
}

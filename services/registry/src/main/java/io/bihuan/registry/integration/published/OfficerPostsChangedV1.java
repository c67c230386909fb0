package io.bihuan.registry.integration.published;

import io.bihuan.registry.model.Posts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An officer's posts 任职, without the name. */
record OfficerPostsChangedV1(String officerId, boolean suspended, List<Held> posts, Instant changedAt) {

    static OfficerPostsChangedV1 of(String officerId, boolean suspended, Posts posts, Instant changedAt) {
        List<Held> all = posts.all().stream()
                .map(post -> new Held(post.number(), post.unit(), post.roles(), post.from(), post.to()))
                .toList();
        return new OfficerPostsChangedV1(officerId, suspended, all, changedAt);
    }

    /** One post. */
    record Held(
            int number,
            String unit,
            List<String> roles,
            LocalDate from,
            @Nullable LocalDate to) {}
}

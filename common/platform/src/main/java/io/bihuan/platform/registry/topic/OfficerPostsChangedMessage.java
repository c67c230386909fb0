package io.bihuan.platform.registry.topic;

import io.bihuan.platform.registry.OfficerInOffice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An officer's posts 任职, without the name, as {@code io.bihuan.registry.OfficerPostsChanged.v1} tells them. */
record OfficerPostsChangedMessage(String officerId, boolean suspended, List<Held> posts, Instant changedAt)
        implements RegistryFact {

    /** One post. */
    record Held(
            String unit,
            List<String> roles,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Override
    public String key() {
        return "OFFICER|" + officerId;
    }

    @Override
    public void requireUsable() {
        officer();
    }

    OfficerInOffice officer() {
        return new OfficerInOffice(
                Objects.requireNonNull(officerId),
                suspended,
                posts.stream()
                        .map(post -> new OfficerInOffice.Post(
                                Objects.requireNonNull(post.unit()),
                                post.roles(),
                                Objects.requireNonNull(post.from()),
                                post.to()))
                        .toList());
    }
}

package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.registry.model.Post;
import io.bihuan.registry.model.RegistryError;
import java.util.Map;
import java.util.Optional;

/**
 * Nobody holds the same role in the same unit twice on one day.
 *
 * @param overlapped the post that says it already
 */
public record ARoleIsHeldOnceAtATime(Optional<Post> overlapped) implements Rule {

    @Override
    public boolean isViolated() {
        return overlapped.isPresent();
    }

    @Override
    public ErrorCode error() {
        return RegistryError.POST_OVERLAPS;
    }

    @Override
    public Map<String, Object> facts() {
        return overlapped
                .map(post -> Map.<String, Object>of("post", post.number()))
                .orElse(Map.of());
    }
}

package io.bihuan.platform.security;

import java.util.List;

/**
 * Addresses of a service that anybody reaches without a token, as a bean of that service: for reporters, who have none. What
 * answers there says so once more with {@link io.bihuan.platform.access.Access#withoutToken}; forgetting either closes it.
 *
 * @param patterns path patterns, for example {@code /reporter/**}
 */
public record OpenPaths(List<String> patterns) {

    public OpenPaths {
        patterns = List.copyOf(patterns);
    }
}

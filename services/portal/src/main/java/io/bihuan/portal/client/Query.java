package io.bihuan.portal.client;

import org.jspecify.annotations.Nullable;

/** The query of an address, of what was said only: what is empty is not asked for. */
public final class Query {

    private final StringBuilder text;

    private Query(String path) {
        text = new StringBuilder(path);
    }

    /** A query of this path. */
    public static Query of(String path) {
        return new Query(path);
    }

    /** With another parameter, unless it is empty. */
    public Query with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            text.append(text.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(Services.part(value.toString().strip()));
        }
        return this;
    }

    /** Path and query. */
    @Override
    public String toString() {
        return text.toString();
    }
}

package io.bihuan.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field in its order: the key of a text, or a sentence of the service. */
public final class Mistakes {

    private final Map<String, Mistake> byField = new LinkedHashMap<>();

    /** One of them; either a key of the bundles or a sentence. */
    public record Mistake(
            String field, @Nullable String key, @Nullable String sentence) {}

    /** Notes a mistake unless the condition holds; the first of a field stays. */
    public void require(boolean holds, String field, String key) {
        if (!holds) {
            byField.putIfAbsent(field, new Mistake(field, key, null));
        }
    }

    /** Notes what a service said about a field. */
    public void said(String field, String sentence) {
        byField.putIfAbsent(field, new Mistake(field, null, sentence));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** All, by field. */
    public Map<String, Mistake> byField() {
        return byField;
    }
}

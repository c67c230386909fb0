package io.bihuan.portal.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service says when it refuses (RFC 9457).
 *
 * @param code the stable code
 * @param title what is wrong
 * @param nextStep what to do now
 */
public record Problem(
        int status,
        @Nullable String code,
        @Nullable String title,
        @Nullable String nextStep,
        @Nullable Map<String, Object> facts,
        @Nullable List<Field> fields) {

    /** One field and what is wrong with it. */
    public record Field(String field, String message) {}

    /** Whether the refusal has this code. */
    public boolean is(String expected) {
        return expected.equals(code);
    }

    static Problem withoutWords(int status) {
        return new Problem(status, null, null, null, null, null);
    }

    Problem answered(int with) {
        return new Problem(with, code, title, nextStep, facts, fields);
    }
}

package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.registry.model.PolicyKind;
import io.bihuan.registry.model.RegistryError;
import java.util.Map;

/**
 * A policy is read by the program that will apply it before anybody relies on it.
 *
 * @param kind what it is about
 * @param content the table
 */
public record ThePolicyCanBeRead(PolicyKind kind, String content) implements Rule {

    @Override
    public boolean isViolated() {
        return !kind.canRead(content);
    }

    @Override
    public ErrorCode error() {
        return RegistryError.POLICY_CONTENT_UNREADABLE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind.name());
    }
}

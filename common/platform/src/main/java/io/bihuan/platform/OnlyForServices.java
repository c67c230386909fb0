package io.bihuan.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps the platform and Axon out of applications that share a class path with services but are none, such as the portal
 * inside the suite. A service is what {@link BihuanService} launched.
 */
final class OnlyForServices implements AutoConfigurationImportFilter, EnvironmentAware {

    private boolean service;

    @Override
    public void setEnvironment(Environment environment) {
        service = environment.containsProperty("bihuan.service");
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            matches[i] = service || !belongsToServices(candidates[i]);
        }
        return matches;
    }

    private static boolean belongsToServices(@Nullable String candidate) {
        return candidate != null
                && (candidate.startsWith("io.bihuan.platform.")
                        || candidate.startsWith("org.axonframework.")
                        || candidate.startsWith("org.springdoc.")
                        || candidate.startsWith("org.springframework.boot.security."));
    }
}

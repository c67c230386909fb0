package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import io.bihuan.registry.model.RegistryError;

/**
 * What is sent to all services holds no identity-card and telephone numbers; the publisher would stop at it.
 *
 * @param text what is to be sent
 */
public record NothingPersonalIsSpread(String text) implements Rule {

    @Override
    public boolean isViolated() {
        return !PersonalDataScanner.scan(text).isEmpty();
    }

    @Override
    public ErrorCode error() {
        return RegistryError.HOLDS_PERSONAL_DATA;
    }
}

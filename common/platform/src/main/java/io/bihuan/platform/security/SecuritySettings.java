package io.bihuan.platform.security;

import io.bihuan.platform.registry.OfficersInOffice;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken.
 *
 * @param issuer address of the OpenID Connect issuer, exactly as its tokens name it in {@code iss}
 * @param audience what tokens must name in {@code aud}
 * @param keysKeep after how long the issuer's keys are asked for again
 * @param keysKeepWhileAway how long they are used if the issuer does not answer that
 * @param keysPause the least time between two questions for keys that are not known
 * @param patience how long one question to the issuer may take
 * @param officers who has the last word on whether an officer is still in office
 */
@ConfigurationProperties("bihuan.security")
public record SecuritySettings(
        @DefaultValue("http://127.0.0.1:8085") String issuer,
        @DefaultValue("bihuan") String audience,
        @DefaultValue("5m") Duration keysKeep,
        @DefaultValue("24h") Duration keysKeepWhileAway,
        @DefaultValue("1s") Duration keysPause,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("registry") Officers officers) {

    /** Who has the last word on officers. */
    public enum Officers {
        /**
         * The registry: whom it has suspended, and whose post it has ended, is refused although the token is good. Whom it does
         * not know is believed.
         */
        REGISTRY {
            @Override
            OfficersInOffice asked(OfficersInOffice registry) {
                return registry;
            }
        },
        /** The issuer: what a token says holds until it is over. */
        ISSUER {
            @Override
            OfficersInOffice asked(OfficersInOffice registry) {
                return OfficersInOffice.NOBODY_KNOWN;
            }
        };

        /** Who is asked, where the registry could be. */
        abstract OfficersInOffice asked(OfficersInOffice registry);
    }
}

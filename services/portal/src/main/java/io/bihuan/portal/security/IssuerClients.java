package io.bihuan.portal.security;

import io.bihuan.portal.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * What the portal is at the issuer. Where the issuer's endpoints are is asked when the first person logs in, not at the start:
 * the portal starts without its issuer.
 */
final class IssuerClients implements ClientRegistrationRepository {

    /** Whom officers log in with. */
    static final String LOGIN = "bihuan";

    /** As what the report form hands in. */
    static final String INTAKE = "intake";

    private final String issuer;
    private final PortalProperties properties;
    private volatile @Nullable ClientRegistration login;
    private volatile @Nullable ClientRegistration intake;

    IssuerClients(String issuer, PortalProperties properties) {
        this.issuer = issuer;
        this.properties = properties;
    }

    /** @throws RuntimeException if the issuer does not say where its endpoints are */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (id.equals(LOGIN) && properties.login().secret() != null) {
            return login();
        }
        return id.equals(INTAKE) && properties.intake().secret() != null ? intake() : null;
    }

    private ClientRegistration login() {
        ClientRegistration known = login;
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(LOGIN)
                    .clientId(properties.login().id())
                    .clientSecret(properties.login().secret())
                    .scope(OidcScopes.OPENID)
                    .build();
            login = known;
        }
        return known;
    }

    private ClientRegistration intake() {
        ClientRegistration known = intake;
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(INTAKE)
                    .clientId(properties.intake().id())
                    .clientSecret(properties.intake().secret())
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .scope()
                    .build();
            intake = known;
        }
        return known;
    }
}

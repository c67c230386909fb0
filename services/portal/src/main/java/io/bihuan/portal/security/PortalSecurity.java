package io.bihuan.portal.security;

import io.bihuan.portal.PortalProperties;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.HttpSessionMutexListener;

/**
 * Who gets through: the public to its own pages, everybody else through the issuer. The browser holds a session cookie and no
 * token (ADR 21).
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class PortalSecurity {

    /** Where the issuer is asked to log somebody in. */
    static final String LOGIN = "/oauth2/authorization/" + IssuerClients.LOGIN;

    private static final String[] PUBLIC = {
        "/",
        "/report",
        "/receipt/**",
        "/return/**",
        "/verify",
        "/status",
        "/login-failed",
        "/static/**",
        "/webjars/**",
        "/error",
        "/actuator/health",
        "/actuator/health/**"
    };

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    @Bean
    SecurityFilterChain portalPages(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            OAuth2AuthorizedClientRepository tokens,
            @Value("${bihuan.security.issuer}") URI issuer) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(LOGIN)
                        .failureUrl("/login-failed")
                        .defaultSuccessUrl("/work")
                        .authorizedClientRepository(tokens)
                        .authorizationEndpoint(there -> there.authorizationRequestResolver(withPkce(clients))))
                .logout(logout -> logout.logoutSuccessHandler(alsoAtTheIssuer(clients)))
                .csrf(csrf -> csrf.csrfTokenRepository(cookie()))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT + origin(issuer)))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }

    /** Without Boot's starter (it would reach all services of the suite) the filters are put before the pages here. */
    @Bean
    DelegatingFilterProxyRegistrationBean portalFilters() {
        DelegatingFilterProxyRegistrationBean filters =
                new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        filters.setOrder(-100);
        filters.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filters;
    }

    @Bean
    ClientRegistrationRepository issuerClients(
            @Value("${bihuan.security.issuer}") String issuer, PortalProperties properties) {
        return new IssuerClients(issuer, properties);
    }

    @Bean
    OAuth2AuthorizedClientRepository tokensOfTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    Officers officers(ClientRegistrationRepository clients, OAuth2AuthorizedClientRepository tokens) {
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(clients, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return new Officers(manager);
    }

    @Bean
    IntakeToken intakeToken(ClientRegistrationRepository clients) {
        AuthorizedClientServiceOAuth2AuthorizedClientManager manager =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                        clients, new InMemoryOAuth2AuthorizedClientService(clients));
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials()
                .build());
        return new IntakeToken(manager);
    }

    /** The registry signs ES256; another issuer may sign RS256. */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens() {
        OidcIdTokenDecoderFactory factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(PortalSecurity::algorithm);
        return factory;
    }

    @Bean
    HttpSessionMutexListener oneMutexForASession() {
        return new HttpSessionMutexListener();
    }

    private static JwsAlgorithm algorithm(ClientRegistration issuer) {
        Object supported =
                issuer.getProviderDetails().getConfigurationMetadata().get("id_token_signing_alg_values_supported");
        return supported instanceof Collection<?> some && some.contains(SignatureAlgorithm.ES256.getName())
                ? SignatureAlgorithm.ES256
                : SignatureAlgorithm.RS256;
    }

    private static DefaultOAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository clients) {
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(
                clients, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private static OidcClientInitiatedLogoutSuccessHandler alsoAtTheIssuer(ClientRegistrationRepository clients) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    /** In a cookie, so that a form somebody fills in slowly outlives the session. */
    private static CookieCsrfTokenRepository cookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("bihuan-form");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return repository;
    }

    private static String origin(URI issuer) {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}

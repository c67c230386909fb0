package io.bihuan.registry.issuer;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Who gets through to the issuer: programs to its endpoints, people to its pages. The rest is the platform's, with our own tokens. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class IssuerSecurity {

    private static final String LOGIN = "/login";

    /** The endpoints of OAuth and OpenID Connect. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain issuerEndpoints(HttpSecurity http, Clients clients, StoredAuthorizations grants) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.registeredClientRepository(clients)
                            .authorizationService(grants)
                            .clientAuthentication(authentication -> authentication.authenticationProviders(
                                    providers -> providers.forEach(IssuerSecurity::compareDigests)))
                            .oidc(oidc -> oidc.providerConfigurationEndpoint(discovery ->
                                            discovery.providerConfigurationCustomizer(metadata ->
                                                    metadata.idTokenSigningAlgorithms(algorithms -> {
                                                                algorithms.clear();
                                                                algorithms.add(SignatureAlgorithm.ES256.getName());
                                                            })
                                                            .claims(claims -> claims.remove("userinfo_endpoint"))))
                                    .logoutEndpoint(
                                            logout -> logout.logoutResponseHandler(new LogoutEverywhere(grants))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN), pages()))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** The pages: no script, nothing from elsewhere, in no frame; forms go here and on to the portal. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain issuerPages(HttpSecurity http, IssuerSettings settings, OfficerLogin login) {
        return http.securityMatcher(LOGIN, "/change-password", "/issuer.css")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationProvider(login)
                .formLogin(form -> form.loginPage(LOGIN)
                        .usernameParameter("officer")
                        .passwordParameter("password")
                        .failureHandler((request, response, failure) -> response.sendRedirect(
                                failure instanceof CredentialsExpiredException
                                        ? "/change-password?notice=first"
                                        : LOGIN + "?notice=failed")))
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                        (request, response, forged) -> response.sendRedirect(LOGIN + "?notice=expired")))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(content(settings.portal()))))
                .build();
    }

    /** Reads our own tokens without asking ourselves for keys. An identity token is signed by them, too, but is not for us. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, AuthorizationServerSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        List<OAuth2TokenValidator<Jwt>> ours = List.of(
                new JwtIssuerValidator(String.valueOf(settings.getIssuer())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(TokenClaims.AUDIENCE)));
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(ours));
        return decoder;
    }

    @Bean
    OfficerLogin officerLogin(Accounts accounts, Standings standings) {
        return new OfficerLogin(accounts, standings);
    }

    /** Tells the issuer of sessions that ran out. */
    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    private static void compareDigests(Object provider) {
        if (provider instanceof ClientSecretAuthenticationProvider secrets) {
            secrets.setPasswordEncoder(new ClientSecretDigests());
        }
    }

    private static MediaTypeRequestMatcher pages() {
        MediaTypeRequestMatcher pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        pages.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return pages;
    }

    /** After the login form the browser is sent on to the portal, and browsers hold redirects of forms to this, too. */
    private static String content(IssuerSettings.Portal portal) {
        String origins = Stream.concat(portal.redirectUris().stream(), portal.logoutUris().stream())
                .map(URI::create)
                .map(uri -> uri.getScheme() + "://" + uri.getAuthority())
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + origins;
    }
}

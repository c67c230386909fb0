package io.bihuan.platform.security;

import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.registry.OfficersInOffice;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Every service is a resource server of one issuer, closed unless said otherwise (ADR 0023). */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
        },
        afterName = "io.bihuan.platform.KernelAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecuritySettings.class)
@EnableWebSecurity
public class BihuanSecurityAutoConfiguration {

    /** They say whether it is up and what its interface is; neither holds anything of what the service knows. */
    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecuritySettings settings) {
        return Tokens.decoder(settings);
    }

    /** Also keeps Spring Boot from inventing a user with a password. */
    @Bean
    @ConditionalOnMissingBean
    AuthenticationManager authenticationManager(
            JwtDecoder decoder,
            SecuritySettings settings,
            UnitRegistry units,
            ObjectProvider<OfficersInOffice> registry,
            Clock clock) {
        OfficersInOffice officers =
                settings.officers().asked(registry.getIfAvailable(() -> OfficersInOffice.NOBODY_KNOWN));
        JwtAuthenticationProvider tokens = new JwtAuthenticationProvider(decoder);
        tokens.setJwtAuthenticationConverter(new CallersFromClaims(units, officers, clock));
        return new ProviderManager(tokens);
    }

    @Bean
    @ConditionalOnMissingBean(name = "bihuanSecurity")
    SecurityFilterChain bihuanSecurity(
            HttpSecurity http,
            AuthenticationManager tokens,
            ObjectProvider<OpenPaths> open,
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
        Doorkeeper doorkeeper = new Doorkeeper(failures);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(open.stream()
                                .flatMap(paths -> paths.patterns().stream())
                                .toArray(String[]::new))
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.OPERATOR.name())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.authenticationManager(tokens))
                        .authenticationEntryPoint(doorkeeper)
                        .accessDeniedHandler(doorkeeper)
                        .withObjectPostProcessor(failingOpenly(doorkeeper)))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A browser never adds a bearer token by itself, so there is nothing to forge.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .build();
    }

    /** By itself the filter lets the failure to fetch keys fall through as a defect of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failingOpenly(Doorkeeper doorkeeper) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(doorkeeper::commence);
                return filter;
            }
        };
    }
}

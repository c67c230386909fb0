package io.bihuan.platform.security;

import io.bihuan.kernel.registry.UnitRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Believes what a request says about its sender, for a demonstration on one machine without an issuer. Nobody checks it;
 * therefore it is off unless asked for, and refuses to run where others can reach the service.
 */
final class HeaderCallers extends OncePerRequestFilter {

    private static final Map<String, String> CLAIMS = Map.of(
            "sub", "Bihuan-Officer",
            "unit", "Bihuan-Unit",
            "agency", "Bihuan-Agency",
            "level", "Bihuan-Level",
            "division", "Bihuan-Division");
    private static final String ROLES = "Bihuan-Roles";

    private final CallersFromClaims callers;
    private final Doorkeeper doorkeeper;

    HeaderCallers(UnitRegistry units, Clock clock, Doorkeeper doorkeeper) {
        this.callers = new CallersFromClaims(units, clock);
        this.doorkeeper = doorkeeper;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(ROLES) == null || request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            SecurityContextHolder.getContext().setAuthentication(callers.convert(claims(request)));
        } catch (InvalidBearerTokenException malformed) {
            doorkeeper.commence(request, response, malformed);
            return;
        }
        chain.doFilter(request, response);
    }

    private static Jwt claims(HttpServletRequest request) {
        Map<String, Object> claims = new LinkedHashMap<>();
        CLAIMS.forEach((claim, header) -> claims.put(claim, request.getHeader(header)));
        claims.values().removeIf(value -> value == null);
        claims.put("roles", List.of(request.getHeader(ROLES).split("[, ]+")));
        return Jwt.withTokenValue("headers")
                .header("alg", "none")
                .claims(all -> all.putAll(claims))
                .build();
    }
}

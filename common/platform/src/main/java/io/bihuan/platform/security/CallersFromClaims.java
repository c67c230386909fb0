package io.bihuan.platform.security;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.registry.OfficerInOffice;
import io.bihuan.platform.registry.OfficersInOffice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Makes a caller of the claims of a token (ADR 0023). Roles that only other systems know are left out, and so is what the
 * registry has ended since the token was issued (ADR 0029).
 */
final class CallersFromClaims implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.@-]{0,63}");

    private final UnitRegistry units;
    private final OfficersInOffice officers;
    private final Clock clock;

    CallersFromClaims(UnitRegistry units, OfficersInOffice officers, Clock clock) {
        this.units = units;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * Who it is.
     *
     * @throws InvalidBearerTokenException if a claim is missing, or names somebody who cannot be
     * @throws OutOfOfficeException if the registry has suspended the officer or ended all posts in the unit
     */
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String officer = plain(token, "sub");
        String unit = plain(token, "unit");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        Set<Role> roles = inOffice(officer, unit, roles(token), today);
        // Lines only keep out: who stands in one that has lost a unit is still kept out for all that is left of it.
        Set<String> lines = new HashSet<>(units.lineNamed(unit, today));
        // Whoever is seconded still stands in the line of the unit they come from (domain §3, B2).
        Optional.ofNullable(token.getClaimAsString("seconded_from"))
                .ifPresent(home -> lines.addAll(units.lineNamed(home, today)));
        return new CallerToken(new Caller(
                officer,
                unit,
                plain(token, "agency"),
                level(plain(token, "level")),
                plain(token, "division"),
                roles,
                lines,
                ""));
    }

    private Set<Role> inOffice(String officer, String unit, Set<Role> roles, LocalDate today) {
        Optional<OfficerInOffice> known = officers.find(officer);
        if (known.isEmpty()) {
            return roles;
        }
        if (known.get().suspended()) {
            throw new OutOfOfficeException(PlatformError.OFFICER_SUSPENDED);
        }
        if (known.get().hasLeft(unit, today)) {
            throw new OutOfOfficeException(PlatformError.POST_ENDED);
        }
        return roles.stream()
                .filter(role -> !known.get().hasLost(role.name(), unit, today))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(Jwt token, String claim) {
        Object value = token.getClaims().get(claim);
        if (value instanceof String text && PLAIN.matcher(text).matches()) {
            return text;
        }
        throw new InvalidBearerTokenException("the claim " + claim + " is missing or malformed");
    }

    private static Level level(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidBearerTokenException("the claim level is malformed"));
    }

    private static Set<Role> roles(Jwt token) {
        Object claim = token.getClaims().get("roles");
        if (!(claim instanceof List<?> names)) {
            throw new InvalidBearerTokenException("the claim roles is missing or malformed");
        }
        return names.stream()
                .map(CallersFromClaims::role)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Role role(Object name) {
        return name instanceof String text ? Role.named(text).orElse(null) : null;
    }
}

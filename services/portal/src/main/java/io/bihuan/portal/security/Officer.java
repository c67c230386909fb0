package io.bihuan.portal.security;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, as the access token says. What the portal shows follows from it; what is allowed is decided by the services,
 * which check the token.
 *
 * @param id officer id
 * @param unit the unit acted for
 * @param roles what the officer is there
 * @param token the access token
 */
public record Officer(String id, String unit, List<String> roles, String token) {

    static Officer of(String token) {
        try {
            JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
            @Nullable List<String> roles = claims.getStringListClaim("roles");
            return new Officer(
                    Objects.toString(claims.getSubject(), ""),
                    Objects.toString(claims.getStringClaim("unit"), ""),
                    roles == null ? List.of() : List.copyOf(roles),
                    token);
        } catch (ParseException opaque) {
            return new Officer("", "", List.of(), token);
        }
    }

    /** Whether the officer has one of these roles. */
    public boolean isOneOf(List<String> some) {
        return some.stream().anyMatch(roles::contains);
    }

    @Override
    public String toString() {
        return "Officer[" + id + "]";
    }
}

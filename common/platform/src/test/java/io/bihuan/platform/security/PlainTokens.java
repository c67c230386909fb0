package io.bihuan.platform.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.bihuan.kernel.access.Role;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Claims without a signature; how real tokens are checked is tested with a real issuer, in the testkit. */
public final class PlainTokens implements JwtDecoder {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The value of the {@code Authorization} header for an officer of the province's desk with these roles, or all. */
    public static String desk(String officer, Role... roles) {
        return of(Map.of(
                "sub", officer,
                "unit", "990000-SHB",
                "agency", "SHB",
                "level", "PROVINCE",
                "division", "990000",
                "roles", names(roles)));
    }

    public static List<String> names(Role... roles) {
        return Arrays.stream(roles.length == 0 ? Role.values() : roles)
                .map(Role::name)
                .toList();
    }

    public static String of(Map<String, ?> claims) {
        try {
            return "Bearer " + Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Jwt decode(String token) {
        try {
            Map<String, Object> claims = JSON.readValue(Base64.getUrlDecoder().decode(token), new TypeReference<>() {});
            return Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .claims(all -> all.putAll(claims))
                    .build();
        } catch (IOException | IllegalArgumentException e) {
            throw new BadJwtException("not a plain token", e);
        }
    }
}

package io.bihuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.registry.OfficerInOffice;
import io.bihuan.platform.registry.OfficerInOffice.Post;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallersFromClaimsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-09-10T16:30:00Z"), ZoneOffset.UTC);
    private static final LocalDate YESTERDAY = LocalDate.parse("2024-09-10");

    private static Caller caller(@Nullable OfficerInOffice known) {
        return caller(known, SecuritySettings.Officers.REGISTRY);
    }

    private static Caller caller(@Nullable OfficerInOffice known, SecuritySettings.Officers lastWord) {
        CallersFromClaims callers = new CallersFromClaims(
                UnitRegistry.bundled(), lastWord.asked(officer -> Optional.ofNullable(known)), CLOCK);
        String token = PlainTokens.of(Map.of(
                "sub", "990121-GA-002",
                "unit", "990121-GA",
                "agency", "POLICE",
                "level", "COUNTY",
                "division", "990121",
                "roles", List.of("VERIFIER", "SIGNING_CHIEF")));
        CallerToken made = (CallerToken) callers.convert(new PlainTokens().decode(token.substring("Bearer ".length())));
        return made.caller();
    }

    private static OfficerInOffice officer(boolean suspended, Post... posts) {
        return new OfficerInOffice("990121-GA-002", suspended, List.of(posts));
    }

    private static Post post(String role, @Nullable LocalDate to) {
        return new Post("990121-GA", List.of(role), LocalDate.parse("2018-01-01"), to);
    }

    @Test
    void whom_the_registry_does_not_know_is_believed() {
        assertThat(caller(null).roles()).containsExactlyInAnyOrder(Role.VERIFIER, Role.SIGNING_CHIEF);
    }

    @Test
    void who_was_suspended_is_nobody_any_more() {
        assertThatThrownBy(() -> caller(officer(true, post("VERIFIER", null))))
                .isInstanceOfSatisfying(
                        OutOfOfficeException.class,
                        out -> assertThat(out.code()).isEqualTo(PlatformError.OFFICER_SUSPENDED));
    }

    @Test
    void a_post_that_ended_yesterday_in_shanghai_is_over_before_the_token_is() {
        assertThatThrownBy(() -> caller(officer(false, post("VERIFIER", YESTERDAY))))
                .isInstanceOfSatisfying(
                        OutOfOfficeException.class,
                        out -> assertThat(out.code()).isEqualTo(PlatformError.POST_ENDED));
        assertThat(caller(officer(false, post("VERIFIER", YESTERDAY.plusDays(1))))
                        .roles())
                .contains(Role.VERIFIER);
    }

    @Test
    void a_role_that_ended_is_left_out_and_the_others_stay() {
        assertThat(caller(officer(false, post("VERIFIER", null), post("SIGNING_CHIEF", YESTERDAY)))
                        .roles())
                .containsExactly(Role.VERIFIER);
    }

    @Test
    void where_the_issuer_has_the_last_word_the_registry_is_not_asked() {
        assertThat(caller(officer(true), SecuritySettings.Officers.ISSUER).roles())
                .hasSize(2);
    }

    @Test
    void a_token_that_is_newer_than_the_copy_is_believed() {
        assertThat(caller(officer(false)).roles()).hasSize(2);
    }
}

package io.bihuan.portal.clues;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.clues.Clue.Signoff;
import io.bihuan.portal.clues.Clue.Signoff.Slot;
import io.bihuan.portal.security.Officer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final String HASH = "250ab29da4c0212f5f0ea83fcba4ca9d3bf831b3a65cf52b7ba378bce5a8d8e4";

    @Test
    void the_next_slot_is_for_the_role_from_the_bottom_up_and_nobody_signs_twice() {
        Clue clue = signed(HASH, slot(1, "VERIFIER", "a", null), slot(2, "SIGNING_CHIEF", null, null));

        assertThat(Signing.isNext(clue, officer("b", "SIGNING_CHIEF"))).isTrue();
        assertThat(Signing.isNext(clue, officer("b", "POLICE_CHIEF"))).isFalse();
        assertThat(Signing.isNext(clue, officer("a", "SIGNING_CHIEF"))).isFalse();
    }

    @Test
    void a_substitute_signs_and_nobody_else() {
        Clue clue = signed(HASH, slot(1, "SIGNING_CHIEF", null, "s"));

        assertThat(Signing.isNext(clue, officer("s", "VERIFIER"))).isTrue();
        assertThat(Signing.isNext(clue, officer("b", "SIGNING_CHIEF"))).isFalse();
    }

    @Test
    void the_hash_is_counted_again_over_the_text_that_is_shown() {
        assertThat(Signing.text(signed("0".repeat(64))).fits()).isFalse();
        Signing.Text text = Signing.text(signed(HASH));
        assertThat(text.lines())
                .containsExactly(
                        "bihuan.conclusion.v1",
                        "clue-tip-c9405933874aff9f34e26fa40b0cb6c115688144",
                        "UNPROVEN",
                        "NONE",
                        "HC-2026-2");
        assertThat(text.fits()).isTrue();
    }

    private static Officer officer(String id, String role) {
        return new Officer(id, "u", List.of(role), "t");
    }

    private static Slot slot(int number, String role, @Nullable String signedBy, @Nullable String substitute) {
        return new Slot(number, role, "岗位", substitute, signedBy, "u", null, signedBy == null ? null : Instant.EPOCH);
    }

    private static Clue signed(String hash, Slot... slots) {
        return new Clue(
                "clue-tip-c9405933874aff9f34e26fa40b0cb6c115688144",
                "XS-990100-2024-G-000417",
                null,
                "UNDER_SIGNOFF",
                List.of("SignConclusion"),
                new Clue.Origin(null, null, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Clue.Conclusion(
                        "UNPROVEN",
                        "NONE",
                        "HC-2026-2",
                        "a",
                        null,
                        new Signoff(hash, null, 0, List.of(slots), 1, List.of(), null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}

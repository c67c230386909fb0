package io.bihuan.clue.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    @Test
    void only_the_own_line_gets_what_a_tip_says_and_who_must_keep_out() {
        for (Profile profile : new Profile[] {Profile.PARTNER_AGENCY, Profile.STATISTICS}) {
            assertThat(profile.hasTips()).isFalse();
            assertThat(profile.columns())
                    .doesNotContain(ExportColumn.CONFLICT, ExportColumn.REPORTER, ExportColumn.PHONE);
        }
        assertThat(Profile.INTERNAL.hasTips()).isTrue();
    }

    @Test
    void source_progress_and_outcome_are_all_there() {
        for (Profile profile : new Profile[] {Profile.INTERNAL, Profile.PARTNER_AGENCY}) {
            assertThat(profile.columns().stream().map(ExportColumn::part).distinct())
                    .containsExactly(ExportColumn.Part.values());
        }
    }

    @Test
    void no_heading_stands_twice() {
        assertThat(Arrays.stream(ExportColumn.values())
                        .map(ExportColumn::heading)
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(ExportColumn.values());
    }

    @ParameterizedTest
    @CsvSource({
        "ANYBODY,xlsx,HANDLED,EXPORT_PROFILE_UNKNOWN,profile",
        "INTERNAL,ods,HANDLED,EXPORT_FORMAT_UNKNOWN,format",
        "INTERNAL,csv,DONE,EXPORT_STATUS_UNKNOWN,status"
    })
    void what_is_unknown_is_named(String profile, String format, String status, String code, String field) {
        assertThatThrownBy(() -> Wanted.of(profile, format, Optional.of(status), Optional.empty()))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code().name()).isEqualTo(code);
                    assertThat(refused.facts()).containsEntry("field", field).containsKey("known");
                });
    }
}

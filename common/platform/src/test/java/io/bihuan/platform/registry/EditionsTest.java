package io.bihuan.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.registry.Level;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final Scope EVERYBODY = new Scope(null, null, null);
    private static final Scope CITY_POLICE = new Scope("POLICE", Level.CITY, null);
    private static final Scope IN_990100 = new Scope(null, null, "990100");
    private static final Bound POLICE_OF_990100 = new Bound("POLICE", Level.CITY, List.of("990100", "990000"));
    private static final LocalDate DAY = LocalDate.parse("2024-09-11");

    private static Edition<String> edition(int version, String from, @Nullable String to, Scope scope) {
        return new Edition<>(
                version, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), scope, "v" + version);
    }

    private static String held(Bound bound, LocalDate on, List<Edition<String>> all) {
        return new Editions<>(all).on(on, bound).map(Edition::table).orElse("none");
    }

    @Test
    void the_version_of_the_day_holds_on_its_first_and_its_last_day() {
        List<Edition<String>> all =
                List.of(edition(1, "2018-01-01", "2024-09-11", EVERYBODY), edition(2, "2024-09-12", null, EVERYBODY));

        assertThat(held(Bound.NOBODY, DAY, all)).isEqualTo("v1");
        assertThat(held(Bound.NOBODY, DAY.plusDays(1), all)).isEqualTo("v2");
        assertThat(held(Bound.NOBODY, LocalDate.parse("2017-12-31"), all)).isEqualTo("none");
    }

    @Test
    void of_several_the_narrowest_goes_first_for_whom_it_covers_and_for_nobody_else() {
        List<Edition<String>> all = List.of(
                edition(1, "2018-01-01", null, CITY_POLICE),
                edition(2, "2018-01-01", null, IN_990100),
                edition(3, "2018-01-01", null, EVERYBODY));

        assertThat(held(POLICE_OF_990100, DAY, all)).isEqualTo("v1");
        assertThat(held(new Bound("COURT", Level.CITY, List.of("990100")), DAY, all))
                .isEqualTo("v2");
        assertThat(held(new Bound("POLICE", Level.COUNTY, List.of("990202", "990200")), DAY, all))
                .isEqualTo("v3");
        assertThat(held(Bound.NOBODY, DAY, all)).isEqualTo("v3");
    }

    @Test
    void what_ended_goes_on_if_nothing_readable_took_over() {
        List<Edition<String>> all = List.of(
                edition(1, "2018-01-01", "2023-12-31", EVERYBODY), edition(2, "2024-01-01", "2024-08-31", EVERYBODY));

        assertThat(held(Bound.NOBODY, DAY, all)).isEqualTo("v2");
    }

    @Test
    void of_two_divisions_the_nearer_one_goes_first_whatever_its_version() {
        List<Edition<String>> all = List.of(
                edition(1, "2018-01-01", null, IN_990100),
                edition(2, "2018-01-01", null, new Scope(null, null, "990000")),
                edition(3, "2018-01-01", null, EVERYBODY));

        assertThat(held(POLICE_OF_990100, DAY, all)).isEqualTo("v1");
        assertThat(held(new Bound("POLICE", Level.CITY, List.of("990200", "990000")), DAY, all))
                .isEqualTo("v2");
    }

    @Test
    void layers_are_what_is_in_force_narrowest_first_and_one_version_of_each_scope() {
        Editions<String> all = new Editions<>(List.of(
                edition(1, "2018-01-01", null, EVERYBODY),
                edition(2, "2024-01-01", null, EVERYBODY),
                edition(3, "2018-01-01", null, IN_990100),
                edition(4, "2025-01-01", null, IN_990100)));

        assertThat(all.layersOn(DAY, POLICE_OF_990100))
                .extracting(Edition::table)
                .containsExactly("v3", "v2");
        assertThat(all.layersOn(LocalDate.parse("2017-12-31"), POLICE_OF_990100))
                .isEmpty();
    }
}

package io.bihuan.kernel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionRegistryTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-09-10");
    private static final String HEADER = "code,name,level,parent,kind,valid_from,valid_to,successor\n";
    private static final String PROVINCE = "99,省,PROVINCE,,STATUTORY,2018-01-01,,\n";

    private final DivisionRegistry divisions = DivisionRegistry.bundled();

    /** Scenario 56: a merged town is right for what happened before, and names its successor afterwards. */
    @Test
    void a_merged_town_is_known_until_its_last_day_and_then_names_its_successor() {
        assertThat(divisions.lookup("990121107", LocalDate.parse("2019-06-01")).name())
                .isEqualTo("老圩镇");
        assertThat(divisions.lookup("990121107", LocalDate.parse("2020-06-30")).kind())
                .isEqualTo(DivisionKind.HISTORIC);
        assertThatThrownBy(() -> divisions.lookup("990121107", LocalDate.parse("2020-07-01")))
                .satisfies(thrown -> hasCode(thrown, KernelError.DIVISION_HISTORIC));
        assertThatThrownBy(() -> divisions.lookup("990121107", LocalDate.parse("2021-06-01")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.facts())
                                .contains(entry("successor", "990121104"), entry("successorName", "白沙镇")));
    }

    @ParameterizedTest
    @CsvSource({"990999,2024-09-10", "990171,2019-05-31", "'',2024-09-10"})
    void a_place_that_is_not_or_not_yet_there_is_unknown(String code, LocalDate on) {
        assertThatThrownBy(() -> divisions.lookup(code, on))
                .satisfies(thrown -> hasCode(thrown, KernelError.DIVISION_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "990121103205,990121103,true",
        "990121103205,990000,true",
        "990121,990121,true",
        "990121,990121103,false",
        "990122101,990121,false",
        "990171,990100,true",
        "990171,990200,false"
    })
    void a_place_lies_within_everything_above_it(String code, String ancestor, boolean within) {
        assertThat(divisions.isWithin(code, ancestor, TODAY)).isEqualTo(within);
    }

    @Test
    void asking_within_an_unknown_place_is_refused_rather_than_denied() {
        assertThatThrownBy(() -> divisions.isWithin("990121", "98", TODAY))
                .satisfies(thrown -> hasCode(thrown, KernelError.DIVISION_UNKNOWN));
    }

    @Test
    void a_code_lies_where_the_data_says_and_not_where_its_digits_say() {
        DivisionRegistry moved = parse(PROVINCE
                + "9901,甲市,CITY,99,STATUTORY,2018-01-01,,\n9902,乙市,CITY,99,STATUTORY,2018-01-01,,\n"
                + "990155,迁县,COUNTY,9901,STATUTORY,2018-01-01,2020-12-31,\n"
                + "990155,迁县,COUNTY,9902,STATUTORY,2021-01-01,,\n");
        assertThat(moved.isWithin("990155", "9901", LocalDate.parse("2020-12-31")))
                .isTrue();
        assertThat(moved.isWithin("990155", "9901", LocalDate.parse("2021-01-01")))
                .isFalse();
        assertThat(moved.isWithin("990155", "9902", LocalDate.parse("2021-01-01")))
                .isTrue();
    }

    /** What happens in a functional area counts for its statutory parent, once and not twice. */
    @Test
    void S57_a_functional_area_counts_for_its_statutory_parent_once() {
        assertThat(divisions.countsFor("990171", TODAY).code()).isEqualTo("990100");
        assertThat(divisions.countsFor("990121103", TODAY).code()).isEqualTo("990121103");
        assertThat(divisions.lineage("990171", TODAY))
                .extracting(Division::code)
                .containsExactly("990171", "990100", "990000");
    }

    @Test
    void every_place_below_the_province_lies_within_exactly_one_city() {
        List<Division> below = divisions.existingOn(TODAY).stream()
                .filter(division -> division.level() != Level.PROVINCE)
                .collect(Collectors.toList());
        Map<String, Long> perCity = below.stream().collect(Collectors.groupingBy(this::cityOf, Collectors.counting()));
        assertThat(below).hasSize(19);
        assertThat(perCity).containsOnlyKeys("990100", "990200");
        assertThat(perCity.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(below.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,孤,CITY,98,STATUTORY,2018-01-01,,\n",
                "1,同级,PROVINCE,99,STATUTORY,2018-01-01,,\n",
                "1,自己,CITY,1,STATUTORY,2018-01-01,,\n",
                "1,旧,CITY,99,HISTORIC,2018-01-01,,\n",
                "1,旧,CITY,99,HISTORIC,2018-01-01,2019-01-01,98\n",
                "1,反,CITY,99,STATUTORY,2018-01-01,2017-01-01,\n",
                "1,一,CITY,99,STATUTORY,2018-01-01,,\n1,二,CITY,99,STATUTORY,2019-01-01,,\n",
                "1,类,CITY,99,OTHER,2018-01-01,,\n"
            })
    void a_table_that_contradicts_itself_is_refused_before_it_is_used(String rows) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(PROVINCE + rows));
    }

    private String cityOf(Division division) {
        return divisions.lineage(division.code(), TODAY).stream()
                .filter(above -> above.level() == Level.CITY)
                .map(Division::code)
                .collect(Collectors.joining("+"));
    }

    @Test
    void a_division_may_be_told_of_before_its_parent_and_its_successor() {
        LocalDate first = LocalDate.parse("2018-01-01");
        LocalDate last = LocalDate.parse("2020-06-30");
        Division town =
                new Division("990121107", "老圩镇", Level.TOWN, DivisionKind.HISTORIC, "990121", first, last, "990121104");
        DivisionRegistry alone = DivisionRegistry.of(List.of(town));

        assertThat(alone.lookup("990121107", last)).isEqualTo(town);
        assertThatThrownBy(() -> alone.lineage("990121107", last))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(KernelError.DIVISION_UNKNOWN));
        assertThatThrownBy(() -> alone.lookup("990121107", last.plusDays(1)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.facts())
                                .containsEntry("successor", "990121104")
                                .doesNotContainKey("successorName"));
    }

    @Test
    void a_lineage_that_leads_in_a_circle_is_refused() {
        LocalDate first = LocalDate.parse("2018-01-01");
        DivisionRegistry circle = DivisionRegistry.of(List.of(
                new Division("99", "甲", Level.CITY, DivisionKind.STATUTORY, "98", first, null, null),
                new Division("98", "乙", Level.CITY, DivisionKind.STATUTORY, "99", first, null, null)));
        assertThatThrownBy(() -> circle.isWithin("99", "98", first)).isInstanceOf(DomainException.class);
    }

    @Test
    void all_periods_make_the_same_table_again() {
        assertThat(DivisionRegistry.of(divisions.periods()).periods()).isEqualTo(divisions.periods());
    }

    private static DivisionRegistry parse(String rows) {
        return DivisionRegistry.parse(new StringReader(HEADER + rows));
    }

    private static void hasCode(Throwable thrown, KernelError code) {
        assertThat(thrown).isInstanceOf(DomainException.class);
        assertThat(((DomainException) thrown).code()).isEqualTo(code);
    }
}

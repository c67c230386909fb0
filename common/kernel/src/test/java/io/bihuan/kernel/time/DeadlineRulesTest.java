package io.bihuan.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.registry.RegistryFile;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRulesTest {

    private static final String HEADER =
            "id,version,name,amount,unit,roll,custody,warn_days_before,source,valid_from,valid_to\n";
    private static final String OLD = "R,1,旧,3,CALENDAR_DAYS,NONE,false,1,A,2018-01-01,2021-07-14\n";
    private static final String NEW = "R,2,新,3,WORKING_DAYS,NEXT_WORKING_DAY,false,1,A,2021-07-15,\n";

    @ParameterizedTest
    @CsvSource({
        "T01,1,WORKING_DAYS,NEXT_WORKING_DAY",
        "T02,2,WORKING_DAYS,NEXT_WORKING_DAY",
        "T04,2,WORKING_DAYS,NEXT_WORKING_DAY",
        "T05,5,WORKING_DAYS,NEXT_WORKING_DAY",
        "T08,60,CALENDAR_DAYS,NEXT_WORKING_DAY",
        "T09,3,MONTHS,NEXT_WORKING_DAY",
        "T13,15,WORKING_DAYS,NEXT_WORKING_DAY",
        "T22,48,HOURS,NONE",
        "T23,3,CALENDAR_DAYS,NONE",
        "T37,2,MONTHS,NEXT_WORKING_DAY",
        "T38,3,MONTHS,NEXT_WORKING_DAY",
        "U01,3,WORKING_DAYS,NEXT_WORKING_DAY"
    })
    void the_rules_that_come_along_say_what_the_table_of_limits_says(String id, int amount, Unit unit, Roll roll) {
        DeadlineRule rule = DeadlineRules.bundled().effective(id, LocalDate.parse("2024-09-11"));
        assertThat(rule)
                .extracting(DeadlineRule::amount, DeadlineRule::unit, DeadlineRule::roll)
                .containsExactly(amount, unit, roll);
    }

    @Test
    void the_version_in_force_on_the_start_day_governs() {
        DeadlineRules rules = parse(OLD + NEW);
        assertThat(rules.effective("R", LocalDate.parse("2021-07-14")).version())
                .isEqualTo(1);
        assertThat(rules.effective("R", LocalDate.parse("2021-07-15")).version())
                .isEqualTo(2);
        assertThat(rules.version("R", 1).name()).isEqualTo("旧");
    }

    @Test
    void an_unknown_rule_or_version_is_refused() {
        assertThatThrownBy(() -> parse(OLD).effective("X", LocalDate.parse("2021-01-01")))
                .satisfies(thrown -> hasCode(thrown, KernelError.DEADLINE_RULE_UNKNOWN));
        assertThatThrownBy(() -> parse(OLD).version("R", 2))
                .satisfies(thrown -> hasCode(thrown, KernelError.DEADLINE_RULE_UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-31", "2021-07-15"})
    void a_rule_outside_its_time_is_refused(LocalDate on) {
        assertThatThrownBy(() -> parse(OLD).effective("R", on))
                .satisfies(thrown -> hasCode(thrown, KernelError.DEADLINE_RULE_NOT_IN_FORCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OLD + "R,1,又,3,WORKING_DAYS,NONE,false,1,A,2021-07-15,\n",
                OLD + "R,2,叠,3,WORKING_DAYS,NONE,false,1,A,2021-07-14,\n",
                "R,0,零,3,WORKING_DAYS,NONE,false,1,A,2018-01-01,\n",
                "R,1,零,0,WORKING_DAYS,NONE,false,1,A,2018-01-01,\n",
                "R,1,多,10000,WORKING_DAYS,NONE,false,1,A,2018-01-01,\n",
                "R,1,负,3,WORKING_DAYS,NONE,false,-1,A,2018-01-01,\n",
                "R,1,时,48,HOURS,NEXT_WORKING_DAY,false,1,A,2018-01-01,\n",
                "R,1,押,3,MONTHS,NONE,yes,1,A,2018-01-01,\n",
                "R,1,周,3,WEEKS,NONE,false,1,A,2018-01-01,\n",
                "R,1,反,3,MONTHS,NONE,false,1,A,2018-01-02,2018-01-01\n",
                "R,1,源,3,MONTHS,NONE,false,1,,2018-01-01,\n"
            })
    void a_table_that_contradicts_itself_is_refused_before_it_is_used(String rows) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(rows));
    }

    @Test
    void the_most_specific_scope_counts_more_restrictions_first_then_the_nearer_division() {
        DeadlineRules rules = scoped(
                "R,1,全国,60,CALENDAR_DAYS,NONE,false,1,A,2018-01-01,,,,,,",
                "R,2,全省,50,CALENDAR_DAYS,NONE,false,1,A,2018-01-01,,,,990000,,",
                "R,3,全市,40,CALENDAR_DAYS,NONE,false,1,A,2018-01-01,,,,990100,,",
                "R,4,省公安,30,CALENDAR_DAYS,NONE,false,1,A,2018-01-01,,,,990000,POLICE,",
                "R,5,省公安重大,20,CALENDAR_DAYS,NONE,false,1,A,2018-01-01,,,,990000,POLICE,MAJOR");
        assertThat(chosen(rules, new Addressee("SHB", List.of("110000"), "KEY")))
                .isEqualTo(1);
        assertThat(chosen(rules, new Addressee("SHB", List.of("990200", "990000"), "KEY")))
                .isEqualTo(2);
        assertThat(chosen(rules, new Addressee("SHB", List.of("990121", "990100", "990000"), "KEY")))
                .isEqualTo(3);
        assertThat(chosen(rules, new Addressee("POLICE", List.of("990100", "990000"), "KEY")))
                .isEqualTo(4);
        assertThat(chosen(rules, new Addressee("POLICE", List.of("990100", "990000"), "MAJOR")))
                .isEqualTo(5);
        assertThat(chosen(rules, Addressee.NOBODY)).isEqualTo(1);
    }

    @Test
    void two_scopes_may_share_a_day_but_not_a_number() {
        String everybody = "R,1,全国,60,CALENDAR_DAYS,NONE,false,1,A,2018-01-01,,,,,,";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoped(everybody, "R,2,又,60,CALENDAR_DAYS,NONE,false,1,A,2020-01-01,,,,,,"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoped(everybody, "R,1,省,60,CALENDAR_DAYS,NONE,false,1,A,2020-01-01,,,,990000,,"));
    }

    @Test
    void a_table_from_before_extensions_were_known_is_read_and_allows_none() {
        DeadlineRule rule = parse(OLD).version("R", 1);
        assertThat(rule.extension()).isNull();
        assertThat(rule.scope()).isEqualTo(RuleScope.EVERYBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T22", "T24", "T28", "T36"})
    void no_table_extends_what_the_law_sets(String id) {
        assertThat(DeadlineRules.bundled()
                        .effective(id, LocalDate.parse("2024-09-11"))
                        .extension())
                .isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoped(id + ",1,法定,3,CALENDAR_DAYS,NONE,false,1,法律,2018-01-01,,1,30,,,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,30", "10,30", "1,0", "1,1000", "1,"})
    void an_extension_has_bounds(String extension) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoped("R,1,延,3,CALENDAR_DAYS,NONE,false,1,A,2018-01-01,," + extension + ",,,"));
    }

    @ParameterizedTest
    @CsvSource({"presets/verification-60-days.csv,60,CALENDAR_DAYS", "presets/verification-3-months.csv,3,MONTHS"})
    void a_province_chooses_one_of_two_presets_and_keeps_every_other_rule(String preset, int amount, Unit unit) {
        DeadlineRules rules = RegistryFile.load(preset, DeadlineRules::parse).over(DeadlineRules.bundled());
        LocalDate day = LocalDate.parse("2024-09-11");
        DeadlineRule verification = rules.effective("T08", day);
        assertThat(verification)
                .extracting(DeadlineRule::amount, DeadlineRule::unit, DeadlineRule::extension)
                .containsExactly(amount, unit, new Extension(1, 30));
        assertThat(rules.version("T08", verification.version())).isEqualTo(verification);
        assertThat(rules.version("T08", 1).amount()).isEqualTo(60);
        assertThat(rules.effective("T13", day).amount()).isEqualTo(15);
        assertThatThrownBy(() -> rules.effective("X", day))
                .satisfies(thrown -> hasCode(thrown, KernelError.DEADLINE_RULE_UNKNOWN));
    }

    private static int chosen(DeadlineRules rules, Addressee bound) {
        return rules.effective("R", LocalDate.parse("2024-09-11"), bound).version();
    }

    private static DeadlineRules scoped(String... rows) {
        String header = HEADER.strip() + ",extensions,extension_days,division,agency,grade\n";
        return DeadlineRules.parse(new StringReader(header + String.join("\n", rows)));
    }

    private static DeadlineRules parse(String rows) {
        return DeadlineRules.parse(new StringReader(HEADER + rows));
    }

    private static void hasCode(Throwable thrown, KernelError code) {
        assertThat(thrown).isInstanceOf(DomainException.class);
        assertThat(((DomainException) thrown).code()).isEqualTo(code);
    }
}

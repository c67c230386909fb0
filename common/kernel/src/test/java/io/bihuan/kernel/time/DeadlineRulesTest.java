package io.bihuan.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.StringReader;
import java.time.LocalDate;
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

    private static DeadlineRules parse(String rows) {
        return DeadlineRules.parse(new StringReader(HEADER + rows));
    }

    private static void hasCode(Throwable thrown, KernelError code) {
        assertThat(thrown).isInstanceOf(DomainException.class);
        assertThat(((DomainException) thrown).code()).isEqualTo(code);
    }
}

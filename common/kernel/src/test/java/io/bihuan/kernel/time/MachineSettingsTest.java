package io.bihuan.kernel.time;

import static io.bihuan.kernel.time.Rules.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline is the same on every machine, however that machine's zone and locale are set. */
class MachineSettingsTest {

    private static final List<String> RULES = List.of("T01", "T13", "T08", "T09", "T22", "T24", "T30");

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();
    private final List<String> expected = deadlines();

    @ParameterizedTest
    @CsvSource({
        "UTC,en-US",
        "Pacific/Kiritimati,zh-CN",
        "America/Los_Angeles,th-TH-u-ca-buddhist-nu-thai",
        "Asia/Kathmandu,ar-EG-u-nu-arab",
        "Europe/Istanbul,tr-TR",
        "Asia/Tokyo,ja-JP-u-ca-japanese"
    })
    void zone_and_locale_of_the_machine_do_not_matter(String zoneId, String language) {
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(deadlines()).isEqualTo(expected);
    }

    @AfterEach
    void put_the_machine_back() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    private static List<String> deadlines() {
        DeadlineCalculator calculator = new DeadlineCalculator(WorkCalendar.bundled(), DeadlineRules.bundled());
        List<String> deadlines = new ArrayList<>();
        for (String rule : RULES) {
            for (String civil : List.of("2024-09-30T00:00", "2024-09-30T23:59:59", "2025-01-27T07:59:59")) {
                Instant start = at(civil);
                Deadline deadline = calculator.compute(rule, start);
                deadlines.add(deadline + " " + calculator.warnAt(deadline));
            }
        }
        return deadlines;
    }
}

package io.bihuan.portal.clues;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of the ledger, as it stands in the query string. Status and unit are asked of the service. The rest is sieved here,
 * over lines that the officer was shown: a filter of the service on what somebody may not see would tell it.
 *
 * @param status a status, or empty
 * @param unit id of the handling unit, or empty
 * @param grade a grade, or empty
 * @param division the beginning of a division code, or empty
 * @param text something in the number, unit or division, or empty
 * @param number a whole clue number, or empty
 */
record LedgerFilter(String status, String unit, String grade, String division, String text, String number) {

    /** Everything. */
    static final LedgerFilter NONE = new LedgerFilter("", "", "", "", "", "");

    LedgerFilter {
        status = status.strip();
        unit = unit.strip();
        grade = grade.strip();
        division = division.strip();
        text = text.strip();
        number = number.strip().toUpperCase(Locale.ROOT);
    }

    /** Those of one status, with one unit or all. */
    static LedgerFilter of(String status, String unit) {
        return new LedgerFilter(status, unit, "", "", "", "");
    }

    /** Whether a line passes what the service was not asked for. */
    boolean passes(LedgerLine line) {
        return fits(grade, line.grade())
                && fits(number, line.clueNo())
                && (division.isEmpty() || given(line.divisionCode()).startsWith(division))
                && (text.isEmpty()
                        || Stream.of(line.clueNo(), given(line.handlingUnit()), given(line.divisionCode()))
                                .anyMatch(one -> one.toUpperCase(Locale.ROOT).contains(text.toUpperCase(Locale.ROOT))));
    }

    /** Whether anything is wanted but everything. */
    public boolean isSet() {
        return !equals(NONE);
    }

    private static boolean fits(String wanted, @Nullable String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}

package io.bihuan.clue.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a clue 线索编号: {@code XS-<division of the registering desk>-<year>-<source letter>-<6 digit serial>-<check
 * character>} (domain §2.6). The serial is issued centrally per province and year, so that a gap in what one unit sees
 * proves nothing; discipline and sensitivity are not in it.
 *
 * @param value the number, with a check character by ISO 7064 MOD 37,36 over its letters and digits
 */
public record ClueNo(String value) {

    private static final Pattern SHAPE = Pattern.compile("XS-\\d{6}-\\d{4}-[A-Z]-\\d{6}-[0-9A-Z]");
    private static final int MAX_SERIAL = 999_999;

    /** @throws IllegalArgumentException if it is not shaped like a clue number or its check character is wrong */
    public ClueNo {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a clue number: " + value);
        }
        if (value.charAt(value.length() - 1) != checkCharacter(value.substring(0, value.length() - 1))) {
            throw new IllegalArgumentException("the check character is wrong: " + value);
        }
    }

    /**
     * Writes a number.
     *
     * @param division 6 digits: the division of the registering desk, never of the reporter
     * @param year four digits
     * @param source where the clue came from
     * @param serial 1 to 999,999
     * @throws IllegalArgumentException if a part does not fit
     */
    public static ClueNo of(String division, int year, SourceClass source, int serial) {
        if (serial < 1 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException("serial out of range: " + serial);
        }
        String body = String.format(Locale.ROOT, "XS-%s-%04d-%c-%06d-", division, year, source.letter(), serial);
        return new ClueNo(body + checkCharacter(body));
    }

    /** The number as written. */
    @Override
    public String toString() {
        return value;
    }

    static char checkCharacter(String body) {
        int product = 36;
        for (char character : body.replace("-", "").toCharArray()) {
            int sum = (product + Character.digit(character, 36)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return Character.toUpperCase(Character.forDigit((37 - product) % 36, 36));
    }
}

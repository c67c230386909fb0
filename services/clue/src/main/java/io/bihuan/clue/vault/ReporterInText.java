package io.bihuan.clue.vault;

import io.bihuan.kernel.privacy.Finding;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import java.util.List;

/**
 * Takes the reporter's own name and telephone out of free text before it leaves for the log (F21: "free text passes a
 * redaction step"). Nothing is lost: the marks stand exactly for the name and number that the vault holds.
 */
public final class ReporterInText {

    /** Stands where the name was. */
    public static final String NAME_MARK = "【举报人】";
    /** Stands where the number was. */
    public static final String PHONE_MARK = "【举报人电话】";

    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_PHONE = 7;

    private final String name;
    private final String phone;

    /** @param reporter whose name and number are to go */
    public ReporterInText(ReporterIdentity reporter) {
        this.name = reporter.name();
        this.phone = digits(reporter.phone());
    }

    /** The text with marks where the reporter was; the same text if the reporter is not in it. */
    public String remove(String text) {
        String without = name.length() < SHORTEST_NAME ? text : text.replace(name, NAME_MARK);
        boolean mayHoldPhone = phone.length() >= SHORTEST_PHONE
                && without.chars().filter(Character::isDigit).count() >= phone.length();
        return mayHoldPhone ? removePhone(without) : without;
    }

    private String removePhone(String text) {
        StringBuilder without = new StringBuilder(text);
        List<Finding> numbers = PersonalDataScanner.scan(text);
        for (int i = numbers.size() - 1; i >= 0; i--) {
            Finding number = numbers.get(i);
            if (digits(text.substring(number.start(), number.end())).endsWith(phone)) {
                without.replace(number.start(), number.end(), PHONE_MARK);
            }
        }
        return without.toString().replace(phone, PHONE_MARK);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}

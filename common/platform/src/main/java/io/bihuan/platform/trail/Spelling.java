package io.bihuan.platform.trail;

import io.bihuan.kernel.privacy.Finding;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What may be kept of what somebody typed. The trail is never changed, so what might be a person's name or number is not
 * taken in: ids and codes are, everything else is {@value #SOMETHING}.
 */
final class Spelling {

    static final String SOMETHING = "*";

    private static final int LONGEST_PURPOSE = 200;
    private static final int LONGEST_REASON = 500;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_.:+-]{0,63}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,24}");
    /** With a digit in it: names of people have none. */
    private static final Pattern ID = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9_.:@-]{0,99}");

    private Spelling() {}

    /** An id that somebody asked for, or {@value #SOMETHING}. */
    static String id(String typed) {
        return ID.matcher(typed).matches() && isNobodys(typed) ? typed : SOMETHING;
    }

    /** The name of a query parameter; anybody may invent one. */
    static String name(String typed) {
        return NAME.matcher(typed).matches() ? typed : SOMETHING;
    }

    /** The filters of a list; those without a value are none. */
    static Map<String, String> filters(Map<String, ?> typed) {
        Map<String, String> filters = new TreeMap<>();
        typed.forEach((name, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                filters.put(name, code(value.toString()));
            }
        });
        return filters;
    }

    private static String code(String value) {
        boolean plain = CODE.matcher(value).matches() || ID.matcher(value).matches();
        return plain && isNobodys(value) ? value : SOMETHING;
    }

    /** A purpose without the numbers of people in it, and not longer than anybody reads. */
    static String purpose(String typed) {
        return kept(typed, LONGEST_PURPOSE);
    }

    /** A reason without the numbers of people in it, and not longer than anybody reads. */
    static String reason(String typed) {
        return kept(typed, LONGEST_REASON);
    }

    private static String kept(String typed, int longest) {
        StringBuilder clean = new StringBuilder(typed);
        List<Finding> findings = PersonalDataScanner.scan(typed);
        for (int i = findings.size() - 1; i >= 0; i--) {
            clean.replace(findings.get(i).start(), findings.get(i).end(), SOMETHING);
        }
        // What is cut in the middle of a character outside the basic plane could not be hashed as text.
        int end = Math.min(clean.length(), longest);
        return clean.substring(0, end > 0 && Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end);
    }

    private static boolean isNobodys(String text) {
        return PersonalDataScanner.scan(text).isEmpty();
    }
}

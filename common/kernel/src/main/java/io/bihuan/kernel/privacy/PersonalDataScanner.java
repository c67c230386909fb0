package io.bihuan.kernel.privacy;

import io.bihuan.kernel.privacy.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds identity-card, mobile and landline numbers in free text, as people write them: with blanks or dashes between the
 * groups, in full-width digits, behind a country code. It returns positions only, so that a refusal can say where
 * without repeating what.
 *
 * <p>Machine ids are left alone: a number inside a longer run of digits, or inside a hexadecimal word, is not a finding.
 * Otherwise one random id in some thousands would look like somebody's telephone. What is deliberately disguised
 * (digits spelt as words, letters between digits) is not found.
 */
public final class PersonalDataScanner {

    private static final Pattern ID_CARD = Pattern.compile("(?<!\\d)\\d{6} ?\\d{8} ?\\d{3}[\\dXx](?!\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    private static final String AREA = "(?:10|2\\d|[3-9]\\d{2})";
    private static final String LOCAL = "[-) ]{0,2}[2-9]\\d{2,3}[- ]?\\d{4}(?:-\\d{1,4})?(?!\\d|-[0-9A-Za-z])";
    private static final Pattern LANDLINE =
            Pattern.compile("(?<!\\d|[0-9A-Za-z]-)(?:0" + AREA + "|(?:\\+|00)86[-( ]{0,2}0?" + AREA + ")" + LOCAL);

    private static final int FULL_WIDTH = '０' - '0';

    private PersonalDataScanner() {}

    /** All findings in reading order, never overlapping; empty for a clean text. */
    public static List<Finding> scan(String text) {
        String plain = plain(text);
        List<Finding> findings = new ArrayList<>();
        collect(ID_CARD, Kind.ID_CARD, plain, findings);
        collect(MOBILE, Kind.MOBILE, plain, findings);
        collect(LANDLINE, Kind.LANDLINE, plain, findings);
        findings.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(findings);
    }

    private static void collect(Pattern pattern, Kind kind, String plain, List<Finding> findings) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            Finding found = new Finding(kind, matcher.start(), matcher.end());
            boolean personal = kind != Kind.ID_CARD
                    || IdCardNumber.mayBeSomebodys(matcher.group().replace(" ", ""));
            if (personal
                    && !isInsideHexadecimalWord(plain, found)
                    && findings.stream().noneMatch(found::overlaps)) {
                findings.add(found);
            }
        }
    }

    /** The same text in half-width characters with plain dashes, position by position. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '！' && c <= '～') {
                plain.setCharAt(i, (char) (c - FULL_WIDTH));
            } else if (c == '\u3000' || c == '\u00A0') {
                plain.setCharAt(i, ' ');
            } else if (c >= '\u2010' && c <= '\u2015') {
                plain.setCharAt(i, '-');
            }
        }
        return plain.toString();
    }

    private static boolean isInsideHexadecimalWord(String plain, Finding found) {
        int start = found.start();
        int end = found.end();
        while (start > 0 && isLetterOrDigit(plain.charAt(start - 1))) {
            start--;
        }
        while (end < plain.length() && isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        boolean longer = start < found.start() || end > found.end();
        return longer
                && plain.substring(start, found.start()).chars().allMatch(PersonalDataScanner::isHexadecimal)
                && plain.substring(found.end(), end).chars().allMatch(PersonalDataScanner::isHexadecimal);
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    }
}

package io.bihuan.clue.vault;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ids of agency keys: {@code <line>:<suite tag>:<number>}, lower case, because keystores fold case. */
final class KeyIds {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9_-]");

    private KeyIds() {}

    static String of(String line, String suiteTag, int number) {
        return prefix(line, suiteTag) + number;
    }

    static String prefix(String line, String suiteTag) {
        return NOT_PLAIN.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("_") + ":" + suiteTag + ":";
    }

    /** The line of a key id. */
    static String line(String keyId) {
        return keyId.substring(0, keyId.indexOf(':'));
    }

    /** The tag of the suite of a key id. */
    static String suiteTag(String keyId) {
        return keyId.substring(keyId.indexOf(':') + 1, keyId.lastIndexOf(':'));
    }

    static int number(String keyId) {
        return Integer.parseInt(keyId.substring(keyId.lastIndexOf(':') + 1));
    }

    /** The highest number among the ids of a line and suite. */
    static Optional<String> latest(Collection<String> ids, String line, String suiteTag) {
        String prefix = prefix(line, suiteTag);
        return ids.stream().filter(id -> id.startsWith(prefix)).max((a, b) -> Integer.compare(number(a), number(b)));
    }
}

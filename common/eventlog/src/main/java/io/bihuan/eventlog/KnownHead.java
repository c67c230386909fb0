package io.bihuan.eventlog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A head that was written down elsewhere (已登记的末尾): the only thing that shows a tail was cut off. Printed as
 * {@code <hash>@<position>}.
 *
 * @param hash chain hash of the commit that ends there, lower-case hex
 * @param position position of that commit's last event
 */
record KnownHead(String hash, long position) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{64})@(\\d{1,18})");

    /** @throws IllegalArgumentException if it is not {@code <64 hex digits>@<position>} */
    static KnownHead parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A head is written <64 hex digits>@<position>, not " + text);
        }
        return new KnownHead(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        return hash + "@" + position;
    }
}

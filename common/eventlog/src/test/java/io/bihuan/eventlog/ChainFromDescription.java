package io.bihuan.eventlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash chain once more, written from the package description alone and sharing no code with the first: numbers and
 * texts are pushed into the digest byte by byte, UTF-8 and the form of times are computed here. The name of the
 * algorithm, which the description gives, is all that comes from outside.
 */
public final class ChainFromDescription {

    private ChainFromDescription() {}

    /** Of a stored commit; only its values are taken from it. */
    public static byte[] hash(byte[] previous, StoredCommit commit) {
        Object[][] events = new Object[commit.events().size()][];
        for (int i = 0; i < events.length; i++) {
            StoredEvent event = commit.events().get(i);
            events[i] = new Object[] {
                event.eventId(),
                event.type(),
                event.revision(),
                event.occurredAt().getEpochSecond(),
                event.occurredAt().getNano(),
                event.payload(),
                event.metadata()
            };
        }
        try {
            return hash(
                    previous,
                    commit.position(),
                    commit.aggregateId(),
                    commit.aggregateType(),
                    commit.firstSequence(),
                    commit.committedAt().getEpochSecond(),
                    commit.committedAt().getNano(),
                    events);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param events of each event: id, type, revision, seconds since 1970, nanoseconds, payload, metadata
     * @return chain hash, 32 bytes
     */
    private static byte[] hash(
            byte[] previous,
            long id,
            String aggregate,
            String aggregateType,
            long sequence,
            long seconds,
            int nanos,
            Object[][] events)
            throws NoSuchAlgorithmException {
        MessageDigest content = MessageDigest.getInstance("SHA-256");
        pushText(content, aggregate);
        pushText(content, aggregateType);
        pushNumber(content, sequence);
        pushNumber(content, events.length);
        for (Object[] event : events) {
            pushText(content, (String) event[0]);
            pushText(content, (String) event[1]);
            pushNumber(content, (Integer) event[2]);
            pushText(content, time((Long) event[3], (Integer) event[4]));
            pushText(content, (String) event[5]);
            pushText(content, (String) event[6]);
        }
        byte[] inner = content.digest();
        MessageDigest link = MessageDigest.getInstance("SHA-256");
        pushText(link, "sha-256");
        pushNumber(link, previous.length);
        for (byte b : previous) {
            link.update(b);
        }
        pushNumber(link, id);
        pushText(link, time(seconds, nanos));
        pushNumber(link, inner.length);
        for (byte b : inner) {
            link.update(b);
        }
        return link.digest();
    }

    private static void pushNumber(MessageDigest digest, long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) (number >> shift));
        }
    }

    private static void pushText(MessageDigest digest, String text) {
        int[] points = text.codePoints().toArray();
        long length = 0;
        for (int p : points) {
            length += p < 0x80 ? 1 : p < 0x800 ? 2 : p < 0x10000 ? 3 : 4;
        }
        pushNumber(digest, length);
        for (int p : points) {
            if (p < 0x80) {
                digest.update((byte) p);
            } else if (p < 0x800) {
                digest.update((byte) (0xC0 | p >> 6));
                digest.update((byte) (0x80 | p & 0x3F));
            } else if (p < 0x10000) {
                digest.update((byte) (0xE0 | p >> 12));
                digest.update((byte) (0x80 | p >> 6 & 0x3F));
                digest.update((byte) (0x80 | p & 0x3F));
            } else {
                digest.update((byte) (0xF0 | p >> 18));
                digest.update((byte) (0x80 | p >> 12 & 0x3F));
                digest.update((byte) (0x80 | p >> 6 & 0x3F));
                digest.update((byte) (0x80 | p & 0x3F));
            }
        }
    }

    /** ISO-8601 in UTC by arithmetic on days; years have four digits or more, a sign outside 0000 to 9999. */
    static String time(long seconds, int nanos) {
        long day = Math.floorDiv(seconds, 86_400L);
        long second = Math.floorMod(seconds, 86_400L);
        // Days since 0000-03-01, in eras of 400 years of 146097 days; a year that begins in March ends with its leap
        // day.
        long shifted = day + 719_468;
        long era = Math.floorDiv(shifted, 146_097L);
        long dayOfEra = Math.floorMod(shifted, 146_097L);
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long marchMonth = (5 * dayOfYear + 2) / 153;
        long dayOfMonth = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        long month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        long year = yearOfEra + 400 * era + (month <= 2 ? 1 : 0);
        StringBuilder text = new StringBuilder(year < 0 ? "-" : year > 9999 ? "+" : "");
        digits(text, Math.abs(year), 4).append('-');
        digits(text, month, 2).append('-');
        digits(text, dayOfMonth, 2).append('T');
        digits(text, second / 3600, 2).append(':');
        digits(text, second / 60 % 60, 2).append(':');
        digits(text, second % 60, 2);
        if (nanos != 0 && nanos % 1_000_000 == 0) {
            digits(text.append('.'), nanos / 1_000_000, 3);
        } else if (nanos != 0 && nanos % 1_000 == 0) {
            digits(text.append('.'), nanos / 1_000, 6);
        } else if (nanos != 0) {
            digits(text.append('.'), nanos, 9);
        }
        return text.append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder text, long number, int atLeast) {
        String digits = Long.toString(number);
        for (int i = digits.length(); i < atLeast; i++) {
            text.append('0');
        }
        return text.append(digits);
    }
}

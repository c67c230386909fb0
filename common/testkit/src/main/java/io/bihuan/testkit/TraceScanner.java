package io.bihuan.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Looks for secrets in whatever a system leaves behind (F21): as they are in UTF-8 and UTF-16, escaped as in JSON, encoded as
 * in addresses, and inside Base64 at each of its three offsets. It reads every byte once, however many secrets there are.
 */
public final class TraceScanner {

    private static final int SHORTEST = 4;

    /** By their first four bytes: the forms, each with the secret it stands for. */
    private final Map<Integer, List<Form>> forms = new HashMap<>();

    private record Form(byte[] bytes, String secret) {}

    /**
     * A secret that was found. It tells which one only by its number: a failing test must not become another trace.
     *
     * @param place where
     * @param number its place among the secrets in their natural order, from 1
     */
    public record Trace(String place, int number) {}

    private final List<String> secrets;

    private TraceScanner(Collection<String> secrets) {
        this.secrets = List.copyOf(new TreeSet<>(secrets));
        this.secrets.forEach(this::learn);
    }

    /**
     * A scanner for these secrets.
     *
     * @throws IllegalArgumentException if there is none, or one is shorter than four bytes in UTF-8
     */
    public static TraceScanner of(Collection<String> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("A scanner that looks for nothing finds nothing");
        }
        return new TraceScanner(secrets);
    }

    /** Every secret in a text, each once. */
    public List<Trace> scan(String place, String text) {
        return scan(place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every secret in some bytes, each once. */
    public List<Trace> scan(String place, byte[] bytes) {
        TreeSet<String> found = new TreeSet<>();
        int four = 0;
        for (int i = 0; i < bytes.length; i++) {
            four = four << Byte.SIZE | bytes[i] & 0xFF;
            if (i >= SHORTEST - 1) {
                for (Form form : forms.getOrDefault(four, List.of())) {
                    if (stands(form.bytes(), bytes, i - SHORTEST + 1)) {
                        found.add(form.secret());
                    }
                }
            }
        }
        List<Trace> traces = new ArrayList<>();
        found.forEach(secret -> traces.add(new Trace(place, secrets.indexOf(secret) + 1)));
        return traces;
    }

    private static boolean stands(byte[] form, byte[] bytes, int at) {
        if (at + form.length > bytes.length) {
            return false;
        }
        for (int i = SHORTEST; i < form.length; i++) {
            if (bytes[at + i] != form[i]) {
                return false;
            }
        }
        return true;
    }

    private void learn(String secret) {
        byte[] utf8 = secret.getBytes(StandardCharsets.UTF_8);
        if (utf8.length < SHORTEST) {
            throw new IllegalArgumentException("A secret of less than four bytes would be found everywhere");
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            add(secret, secret.getBytes(charset));
        }
        add(secret, ascii(escaped(secret)));
        add(secret, ascii(percent(utf8)));
        for (int offset = 0; offset < 3; offset++) {
            add(secret, base64Core(utf8, offset));
        }
    }

    private void add(String secret, byte[] form) {
        int first = 0;
        for (int i = 0; i < SHORTEST; i++) {
            first = first << Byte.SIZE | form[i] & 0xFF;
        }
        forms.computeIfAbsent(first, key -> new ArrayList<>()).add(new Form(form, secret));
    }

    private static String escaped(String secret) {
        StringBuilder text = new StringBuilder();
        for (char c : secret.toCharArray()) {
            text.append(c < 128 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return text.toString();
    }

    private static String percent(byte[] utf8) {
        StringBuilder text = new StringBuilder();
        for (byte b : utf8) {
            text.append(b >= 0 ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return text.toString();
    }

    /** What stays the same of the Base64 whatever stands before and after, for one of three offsets. */
    private static byte[] base64Core(byte[] utf8, int offset) {
        byte[] shifted = new byte[offset + utf8.length];
        System.arraycopy(utf8, 0, shifted, offset, utf8.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = offset == 0 ? 0 : offset + 1;
        int to = shifted.length % 3 == 0 ? text.length() : text.length() - 1;
        return ascii(text.substring(from, to));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

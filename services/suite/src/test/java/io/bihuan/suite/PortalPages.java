package io.bihuan.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whose pages of the portal are looked at, and which: {@code portal-pages.csv}. A new page is one more line there. */
final class PortalPages {

    /** Who is not logged in. */
    static final String PUBLIC = "-";

    private PortalPages() {}

    /** By officer, in the order of the file; {@code {clue}} and {@code {tip}} are to be put in. */
    static Map<String, List<String>> byOfficer() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PortalPages.class.getResourceAsStream("/portal-pages.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .forEach(line -> pages.computeIfAbsent(line[0], officer -> new ArrayList<>())
                            .add(line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}

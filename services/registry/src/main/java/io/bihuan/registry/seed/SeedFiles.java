package io.bihuan.registry.seed;

import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.registry.RegistryFile.Row;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of the first day. */
final class SeedFiles {

    private static final String DEMO = "/bihuan/registry-demo/";

    private SeedFiles() {}

    /** A row of {@code divisions.csv}. */
    record PlaceRow(
            String code,
            String name,
            Level level,
            DivisionKind kind,
            Optional<String> parent,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<String> successor) {}

    /** A row of {@code units.csv}. */
    record UnitRow(
            String unitId,
            String name,
            String agency,
            Level level,
            String division,
            Optional<String> superior,
            LocalDate from,
            Optional<LocalDate> to) {}

    /** A row of {@code officers.csv}: somebody in one post. */
    record OfficerRow(String officerId, String name, String unit, Set<Role> roles, LocalDate from) {}

    /** The bundled places, higher levels first, so that parents come before their children. */
    static List<PlaceRow> places() {
        return RegistryFile.load(
                "divisions.csv", csv -> sorted(RegistryFile.rows(csv, SeedFiles::place), PlaceRow::level));
    }

    /** The bundled units, higher levels first. */
    static List<UnitRow> units() {
        return RegistryFile.load("units.csv", csv -> sorted(RegistryFile.rows(csv, SeedFiles::unit), UnitRow::level));
    }

    /** Further units that the demo officers work in. */
    static List<UnitRow> demoUnits() {
        return RegistryFile.rows(demo("units.csv"), SeedFiles::unit);
    }

    /** The demo officers. */
    static List<OfficerRow> demoOfficers() {
        return RegistryFile.rows(demo("officers.csv"), SeedFiles::officer);
    }

    /** A table that comes with the kernel, as text. */
    static String bundledText(String name) {
        return RegistryFile.load(name, SeedFiles::text);
    }

    /** A table of the demo, as text. */
    static String demoText(String name) {
        return text(demo(name));
    }

    private static PlaceRow place(Row row) {
        DivisionKind kind = row.constant("kind", DivisionKind.class);
        return new PlaceRow(
                row.text("code"),
                row.text("name"),
                row.constant("level", Level.class),
                // The table calls what has ended HISTORIC; here its end is an event, and before it was statutory.
                kind == DivisionKind.HISTORIC ? DivisionKind.STATUTORY : kind,
                row.optional("parent"),
                row.date("valid_from"),
                row.optionalDate("valid_to"),
                row.optional("successor"));
    }

    private static UnitRow unit(Row row) {
        return new UnitRow(
                row.text("unit_id"),
                row.text("name"),
                row.text("agency"),
                row.constant("level", Level.class),
                row.text("division_code"),
                row.optional("superior"),
                row.date("valid_from"),
                row.optionalDate("valid_to"));
    }

    private static OfficerRow officer(Row row) {
        Set<Role> roles =
                Arrays.stream(row.text("roles").split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        return new OfficerRow(row.text("officer_id"), row.text("name"), row.text("unit"), roles, row.date("from"));
    }

    private static <T> List<T> sorted(List<T> rows, java.util.function.Function<T, Level> level) {
        return rows.stream().sorted(Comparator.comparing(level)).toList();
    }

    private static Reader demo(String name) {
        return new InputStreamReader(SeedFiles.class.getResourceAsStream(DEMO + name), StandardCharsets.UTF_8);
    }

    private static String text(Reader file) {
        try (file) {
            StringWriter text = new StringWriter();
            file.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

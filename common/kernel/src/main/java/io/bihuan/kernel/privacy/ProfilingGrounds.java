package io.bihuan.kernel.privacy;

import io.bihuan.kernel.registry.RegistryFile;
import java.io.Reader;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words by which texts speak of {@link ProfilingGround grounds} that nobody is looked into for, as versioned data ({@code profiling-grounds.csv}). What a
 * reporter says is kept as it is; what the house puts in to decide by, and what it compares, holds none of them (S14). Words that are not in the
 * table are not found.
 */
public final class ProfilingGrounds {

    private static final ProfilingGrounds BUNDLED = RegistryFile.load("profiling-grounds.csv", ProfilingGrounds::parse);
    private static final String GAP = "\n";

    private final int version;
    private final List<Entry> entries;

    private record Entry(int version, ProfilingGround ground, String word) {}

    private ProfilingGrounds(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.version = entries.stream().mapToInt(Entry::version).max().orElse(0);
    }

    /** Those that come with the kernel. A word that was ever forbidden stays so: the table only grows. */
    public static ProfilingGrounds bundled() {
        return BUNDLED;
    }

    static ProfilingGrounds parse(Reader csv) {
        return new ProfilingGrounds(RegistryFile.rows(
                csv,
                row -> new Entry(
                        row.number("version"), row.constant("ground", ProfilingGround.class), row.text("word"))));
    }

    /** The version of the table. */
    public int version() {
        return version;
    }

    /** The grounds that a text speaks of, in the order of the enum. */
    public Set<ProfilingGround> in(String text) {
        String plain = plain(text);
        Set<ProfilingGround> found = EnumSet.noneOf(ProfilingGround.class);
        entries.stream().filter(entry -> plain.contains(entry.word())).forEach(entry -> found.add(entry.ground()));
        return Collections.unmodifiableSet(found);
    }

    /** The text with a gap where it speaks of one; what stood around it does not grow together. */
    public String without(String text) {
        String without = plain(text);
        for (Entry entry : entries) {
            without = without.replace(entry.word(), GAP);
        }
        return without;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}

package io.bihuan.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that belongs to one embedded part, marked by a file {@code format} with the name and version of its layout.
 *
 * <p>A folder of another layout is refused, never converted and never emptied: the data may be somebody's only copy. One of a layout
 * that is read as it is gets the name of the present one.
 */
final class DataFolder {

    private static final String MARKER = "format";

    private DataFolder() {}

    /**
     * Makes sure that {@code folder} exists, can be written and holds data of {@code format} or nothing.
     *
     * @param readable layouts that the program reads and goes on in its own
     * @return the folder, absolute
     * @throws EmbeddedStartException if it cannot be written or belongs to another layout
     */
    static Path open(Path folder, String format, String... readable) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Path marker = absolute.resolve(MARKER);
            if (Files.exists(marker)) {
                String found = Files.readString(marker).strip();
                if (List.of(readable).contains(found)) {
                    Files.writeString(marker, format + System.lineSeparator());
                } else {
                    refuseOtherFormat(absolute, format, found);
                }
            } else if (isEmpty(absolute)) {
                Files.writeString(marker, format + System.lineSeparator());
            } else {
                refuseOtherFormat(absolute, format, "?");
            }
            probeWritable(absolute);
            return absolute;
        } catch (IOException | UncheckedIOException e) {
            throw notWritable(absolute, e);
        }
    }

    static EmbeddedStartException notWritable(Path folder, Throwable cause) {
        return new EmbeddedStartException(
                "数据目录 " + folder + " 无法写入，请检查权限和磁盘空间",
                "data folder " + folder + " cannot be written; check permissions and disk space (" + cause + ")",
                cause);
    }

    static EmbeddedStartException inUse(Path folder, @Nullable Throwable cause) {
        return new EmbeddedStartException(
                "数据目录 " + folder + " 正被另一个进程使用，请先停止该进程",
                "data folder " + folder + " is in use by another process; stop that process first",
                cause);
    }

    private static void refuseOtherFormat(Path folder, String expected, String found) {
        if (!found.equals(expected)) {
            throw new EmbeddedStartException(
                    "数据目录 " + folder + " 的格式是“" + found + "”，本程序需要“" + expected + "”，请更换目录或使用相应版本的程序；原数据未改动",
                    "data folder " + folder + " holds format \"" + found + "\", this program needs \"" + expected
                            + "\"; choose another folder or the matching program, nothing was changed",
                    null);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Writes and removes a few kilobytes, so that a full disk is found before the store is opened and not in the middle of it. */
    private static void probeWritable(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "probe", ".tmp");
        try {
            Files.write(probe, new byte[64 * 1024]);
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}

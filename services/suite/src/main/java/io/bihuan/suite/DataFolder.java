package io.bihuan.suite;

import io.bihuan.suite.SuiteStartException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The folder of the default run: a {@code VERSION} file, a lock that one suite holds, and a folder for each embedded part.
 * A folder of another version, a full disk or a second suite is refused before anything is written into it.
 */
final class DataFolder implements AutoCloseable {

    /** Raised when the layout below the folder changes. */
    static final String VERSION = "1";

    private static final String LOCK = "LOCK";
    private static final String UNFINISHED_VERSION = "VERSION.new";
    private static final long LEAST_FREE_BYTES = 256L << 20;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens the folder, or makes a new one.
     *
     * @throws SuiteStartException with one line that says what to do
     */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            requireRoom(path);
            Files.createDirectories(path);
            requireVersion(path);
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw refused(path, "正被另一个进程使用；请先停止它", "is in use by another suite; stop that one first");
            }
            markVersion(path);
            return new DataFolder(path, channel, lock);
        } catch (IOException e) {
            throw refused(path, "无法写入；请检查权限和磁盘空间", "cannot be written; check permissions and disk space");
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void requireVersion(Path path) throws IOException {
        Path file = path.resolve("VERSION");
        if (Files.exists(file)) {
            String found = Files.readString(file).strip();
            if (!found.equals(VERSION)) {
                throw refused(
                        path,
                        "的数据版本是 " + found + "，本程序需要 " + VERSION + "；请换一个目录或使用相应版本的程序，数据未改动",
                        "holds data of version " + found + ", this program needs " + VERSION
                                + "; choose another folder or the matching program, nothing was touched");
            }
        } else if (!isEmpty(path)) {
            throw refused(
                    path,
                    "不是闭环的数据目录；请换一个空目录，数据未改动",
                    "is no data folder of Bihuan; choose an empty one, nothing was touched");
        }
    }

    /** A suite that was killed before it could mark the folder has left nothing but its lock. */
    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .allMatch(name -> name.equals(LOCK) || name.equals(UNFINISHED_VERSION));
        }
    }

    /** Written once and moved into place: half a mark would shut out the data for good. */
    private static void markVersion(Path path) throws IOException {
        Path file = path.resolve("VERSION");
        if (!Files.exists(file)) {
            Path unfinished = path.resolve(UNFINISHED_VERSION);
            Files.writeString(unfinished, VERSION + System.lineSeparator());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void requireRoom(Path path) throws IOException {
        Path there = path;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        FileStore store = Files.getFileStore(there);
        if (store.getUsableSpace() < LEAST_FREE_BYTES) {
            throw refused(
                    path,
                    "所在磁盘可用空间不足 256 MB；请清理磁盘或换一个目录",
                    "is on a disk with less than 256 MB left; make room or choose another folder");
        }
    }

    private static SuiteStartException refused(Path path, String chinese, String english) {
        return new SuiteStartException(
                Reason.DATA_FOLDER, "数据目录 " + path + " " + chinese, "data folder " + path + " " + english);
    }

    Path path() {
        return path;
    }

    Path part(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

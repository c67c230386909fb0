package io.bihuan.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How long the processors worked for somebody else, so that a limit in seconds means seconds of this machine and not of what
 * a neighbour leaves of it. On a machine that does not tell (no {@code /proc/stat}) nothing is subtracted.
 */
final class MachineTime {

    private static final Path STAT = Path.of("/proc/stat");
    private static final int MILLIS_PER_TICK = 10;
    private static final int IDLE = 4;
    private static final int WAITING_FOR_DISK = 5;
    private static final int GUESTS = 9;

    private final long busyBefore;

    private MachineTime(long busyBefore) {
        this.busyBefore = busyBefore;
    }

    static MachineTime ofOthersSinceNow() {
        return new MachineTime(busyMillis());
    }

    /**
     * The time since the start of the measurement that others took.
     *
     * @param own what the process of interest used of the processors since
     */
    Duration lostTo(Duration own) {
        long others = busyMillis() - busyBefore - own.toMillis();
        return Duration.ofMillis(Math.max(0, others / Runtime.getRuntime().availableProcessors()));
    }

    /** Time of all processors together that was neither idle nor waiting; the guests' is in the users' already. */
    private static long busyMillis() {
        if (!Files.isReadable(STAT)) {
            return 0;
        }
        try {
            String[] ticks = Files.readAllLines(STAT).get(0).split("\\s+");
            long busy = 0;
            for (int i = 1; i < Math.min(ticks.length, GUESTS); i++) {
                if (i != IDLE && i != WAITING_FOR_DISK) {
                    busy += Long.parseLong(ticks[i]);
                }
            }
            return busy * MILLIS_PER_TICK;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

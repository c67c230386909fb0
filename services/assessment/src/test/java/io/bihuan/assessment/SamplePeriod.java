package io.bihuan.assessment;

import io.bihuan.assessment.events.PeriodOpened;
import io.bihuan.assessment.events.SnapshotFrozen;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;

/** The history of one period of assessment, as tests tell it. */
public final class SamplePeriod {

    public static final String ID = "2024-Q3";
    public static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");

    /** A position beyond what an int holds: logs grow for decades. */
    public static final long POSITION = 5_000_018_204L;

    public static final Actor OFFICE = new Actor("o-1", "990100-SHB", "SHB", Level.CITY);
    public static final Actor ASSESSED_UNIT = new Actor("o-2", "990122-GA", "POLICE", Level.COUNTY);

    private SamplePeriod() {}

    public static PeriodOpened opened() {
        return new PeriodOpened(ID, OFFICE.officer(), NOW);
    }

    public static SnapshotFrozen frozen() {
        return new SnapshotFrozen(ID, NOW, POSITION, OFFICE.officer(), NOW);
    }
}

package io.bihuan.platform.trail.entry;

import java.time.Instant;
import java.util.List;

/**
 * What the trail of reads 访问留痕 is made of (domain S17, T13; H4). Entries are kept for ever, so they hold metadata only: ids, codes,
 * numbers. No content, nothing of a reporter, no token. Free text is nowhere but in the purpose, and numbers of people are
 * taken out of that.
 */
public sealed interface TrailEntry
        permits ReadRecorded,
                SearchRecorded,
                ExportRecorded,
                AttemptRefused,
                InterferenceCandidateRaised,
                InterferenceCandidateSettled {

    /** Who asked, an id. */
    String officer();

    /** For which unit. */
    String unit();

    /** That unit's agency line. */
    String agency();

    /** That unit with every unit above it, and the same for the unit the officer is seconded from; as it was then. */
    List<String> lines();

    /** Method and path with its variables in braces, for example {@code GET /clues/{id}}. */
    String operation();

    /** What kind of thing was asked for: the name of its read model, or the first part of the path. */
    String resourceType();

    /** Which one; the empty string where none is named. */
    String resourceId();

    /** When, by the service's clock. */
    Instant at();
}

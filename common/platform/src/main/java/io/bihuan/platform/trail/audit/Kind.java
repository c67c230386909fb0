package io.bihuan.platform.trail.audit;

import io.bihuan.platform.trail.Outcome;
import io.bihuan.platform.trail.entry.AttemptRefused;
import io.bihuan.platform.trail.entry.ExportRecorded;
import io.bihuan.platform.trail.entry.InterferenceCandidateRaised;
import io.bihuan.platform.trail.entry.InterferenceCandidateSettled;
import io.bihuan.platform.trail.entry.ReadRecorded;
import io.bihuan.platform.trail.entry.SearchRecorded;
import io.bihuan.platform.trail.entry.TrailEntry;

/** What an auditor can ask the trail for 留痕类别. */
public enum Kind {
    /** 查阅. */
    READ,
    /** 查询. */
    SEARCH,
    /** 导出. */
    EXPORT,
    /** 被拒. */
    REFUSED;

    /** What candidates are indexed by; they have a door of their own. */
    static final String CANDIDATE = "CANDIDATE";

    /** What examiners said of candidates is indexed apart; it is told with the candidate. */
    static final String SETTLED = "SETTLED";

    static boolean isOfACandidate(TrailEntry entry) {
        return entry instanceof InterferenceCandidateRaised || entry instanceof InterferenceCandidateSettled;
    }

    static String of(TrailEntry entry) {
        if (entry instanceof InterferenceCandidateSettled) {
            return SETTLED;
        }
        if (entry instanceof ReadRecorded) {
            return READ.name();
        }
        if (entry instanceof SearchRecorded) {
            return SEARCH.name();
        }
        if (entry instanceof ExportRecorded) {
            return EXPORT.name();
        }
        return entry instanceof InterferenceCandidateRaised ? CANDIDATE : REFUSED.name();
    }

    static Outcome outcome(TrailEntry entry) {
        return entry instanceof AttemptRefused refused ? Outcome.valueOf(refused.outcome()) : Outcome.GIVEN;
    }
}

package io.bihuan.platform.trail.audit;

import io.bihuan.platform.trail.Outcome;
import io.bihuan.platform.trail.entry.AttemptRefused;
import io.bihuan.platform.trail.entry.ExportRecorded;
import io.bihuan.platform.trail.entry.ReadRecorded;
import io.bihuan.platform.trail.entry.SearchRecorded;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One line of the trail as an auditor sees it 留痕记录: metadata. What was left out of somebody's list is not counted here.
 *
 * @param position its place in the trail
 * @param kind a constant of {@code Kind}
 * @param label the kind in Chinese
 * @param lines which units the officer stood below
 * @param operation method and path template
 * @param outcome what became of it
 * @param sight how much was seen, or the empty string
 * @param code the refusal's code, or the empty string
 * @param filters what a list or a file was narrowed by
 * @param shown how many a list showed; -1 where they are not counted or it is no list
 * @param ids which ones a list of the most sensitive showed
 * @param requestId what all lines of one request have in common
 */
record RecordedRead(
        long position,
        Instant at,
        String kind,
        String label,
        String officer,
        String unit,
        String agency,
        List<String> lines,
        List<String> roles,
        String operation,
        String resourceType,
        String resourceId,
        Outcome outcome,
        String sight,
        String code,
        Map<String, String> filters,
        int shown,
        List<String> ids,
        String purpose,
        String requestId) {

    private static final int NOT_COUNTED = -1;

    /** What only some entries have. */
    private record Rest(
            List<String> roles,
            String sight,
            String code,
            Map<String, String> filters,
            int shown,
            List<String> ids,
            String purpose,
            String requestId) {}

    static RecordedRead of(long position, String label, TrailEntry entry, AuditorsEye eye) {
        Rest rest = rest(entry);
        return new RecordedRead(
                position,
                entry.at(),
                Kind.of(entry),
                label,
                entry.officer(),
                entry.unit(),
                entry.agency(),
                entry.lines(),
                rest.roles(),
                entry.operation(),
                entry.resourceType(),
                entry.resourceId(),
                eye.outcome(entry),
                rest.sight(),
                rest.code(),
                rest.filters(),
                rest.shown(),
                eye.among(rest.ids()),
                rest.purpose(),
                rest.requestId());
    }

    private static Rest rest(TrailEntry entry) {
        if (entry instanceof ReadRecorded it) {
            return new Rest(it.roles(), it.sight(), "", Map.of(), NOT_COUNTED, List.of(), it.purpose(), it.requestId());
        }
        if (entry instanceof SearchRecorded it) {
            return new Rest(it.roles(), "", "", it.filters(), it.shown(), it.ids(), it.purpose(), it.requestId());
        }
        if (entry instanceof ExportRecorded it) {
            return new Rest(it.roles(), "", "", it.filters(), NOT_COUNTED, List.of(), it.purpose(), it.requestId());
        }
        if (entry instanceof AttemptRefused it) {
            return new Rest(it.roles(), "", it.code(), Map.of(), NOT_COUNTED, List.of(), it.purpose(), it.requestId());
        }
        throw new IllegalArgumentException("what is of a candidate is not a line of the trail");
    }
}

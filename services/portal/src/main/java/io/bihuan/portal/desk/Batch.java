package io.bihuan.portal.desk;

import io.bihuan.portal.client.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Several clues and what is to be done with each, as it was shown to the officer who checks it: what is sent is what was looked at.
 *
 * @param key which one it is; sent twice it is done once
 * @param status the status they were chosen from
 * @param after where their page began
 */
record Batch(String key, BulkAct act, String status, String after, Map<String, String> typed, List<Line> lines) {

    /** A line of the ledger 台账, as far as it is chosen from. */
    record Line(
            String clueId,
            String clueNo,
            String status,
            @Nullable String grade,
            @Nullable String handlingUnit,
            @Nullable LocalDate dueOn) {}

    /** A page of them. */
    record Page(List<Line> items, @Nullable String next) {}

    /** How one of them ended. */
    enum End {
        /** 已办理. */
        DONE,
        /** 未通过: the service says why. */
        REFUSED,
        /** 没有答复: it may have been done. */
        UNANSWERED,
        /** 未发送, because the service had stopped answering. */
        UNSENT
    }

    /** How it ended for one of them, and why not. */
    record Result(Line line, End end, @Nullable Problem refusal) {

        private static final String CONFLICT = "HANDLING_UNIT_IN_CONFLICT";

        /** Whether the unit must keep out 回避, as the service says; which others must it does not say. */
        public boolean isConflict() {
            return refusal != null && refusal.is(CONFLICT);
        }

        /** The next unit above that may have it, empty if there is none. */
        public String offeredUnit() {
            return fact("offeredUnit");
        }

        /** The name of the unit that is offered; without a unit, what kind of unit it must be. */
        public String offeredUnitName() {
            return fact("offeredUnitName");
        }

        private String fact(String name) {
            return refusal == null || refusal.facts() == null
                    ? ""
                    : Objects.toString(refusal.facts().get(name), "");
        }
    }

    /** What became of all. */
    record Report(
            Batch batch, List<Result> results, @Nullable Long position) {

        /** How many were done. */
        public long done() {
            return results.stream().filter(one -> one.end() == End.DONE).count();
        }

        /** Those that were not done and can be chosen again. */
        public List<String> open() {
            return results.stream()
                    .filter(one -> one.end() != End.DONE)
                    .map(one -> one.line().clueId())
                    .toList();
        }
    }

    /** The key of the command for one clue. */
    String keyOf(Line line) {
        return UUID.nameUUIDFromBytes((key + '/' + line.clueId()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

package io.bihuan.portal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tip 举报件 as the clue service shows it; who reported it is not in it. */
record Tip(
        String tipId,
        String status,
        @Nullable String sourceClass,
        @Nullable String channel,
        @Nullable Instant receivedAt,
        @Nullable Instant importedAt,
        @Nullable String reporterMode,
        @Nullable String divisionCode,
        @Nullable String place,
        @Nullable String industry,
        @Nullable String accused,
        @Nullable String narrative,
        @Nullable String proposedUnit,
        @Nullable LocalDate proposedDueOn,
        @Nullable String remark,
        @Nullable String clueId,
        @Nullable String settledFor) {

    private static final int BEGINNING = 60;

    /** What a list shows of what happened. */
    public String beginning() {
        String text = narrative == null ? "" : narrative.strip();
        return text.codePointCount(0, text.length()) <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    /** A page of them. */
    record Page(List<Tip> items, @Nullable String next) {}

    /** What speaks of the same; proposed by the machine, confirmed by a person (F12). */
    record Similar(boolean complete, List<Other> items) {

        /** One that is like it, and in which words. */
        record Other(
                String tipId,
                String likeness,
                List<String> words,
                String status,
                @Nullable Instant receivedAt,
                @Nullable String place,
                @Nullable String clueId) {}
    }
}

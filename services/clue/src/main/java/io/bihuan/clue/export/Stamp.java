package io.bihuan.clue.export;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * In whose hands a file is 水印 (B5).
 *
 * @param exportId the export
 * @param at when it was made
 * @param actor who took it
 */
record Stamp(String exportId, Instant at, Actor actor) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** The same in one line, for the head of the file and the foot of its pages. */
    String watermark() {
        return "导出人 %s · 单位 %s · 时间 %s · 导出编号 %s"
                .formatted(actor.officer(), actor.unit(), TIME.format(at.atZone(Deadline.ZONE)), exportId);
    }
}

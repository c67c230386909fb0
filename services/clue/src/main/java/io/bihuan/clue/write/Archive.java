package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.RetentionEnded;
import io.bihuan.clue.model.ArchiveNo;
import io.bihuan.clue.model.RetentionClass;
import io.bihuan.clue.model.RetentionRule;
import io.bihuan.clue.write.archiveclue.ArchiveClue;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where an archived clue lies 归档, and until when its content may be read (F16, T54).
 *
 * @param archiveNo the number of the file
 * @param retainedUntil the last day
 * @param endsAt the end of that day
 * @param ended whether that was told
 */
record Archive(String archiveNo, LocalDate retainedUntil, Instant endsAt, boolean ended) {

    static ClueArchived file(ArchiveClue command, Registration registration, RetentionClass keptAs, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        RetentionRule rule = RetentionRule.on(today, keptAs);
        LocalDate lastDay = rule.lastDay(today);
        return new ClueArchived(
                command.clueId(),
                registration.clueNo(),
                ArchiveNo.of(registration.clueNo()).value(),
                keptAs.name(),
                rule.version(),
                rule.years(),
                lastDay,
                RetentionRule.endOf(lastDay),
                command.actor().officer(),
                command.actor().unit(),
                now);
    }

    static Archive of(ClueArchived event) {
        return new Archive(event.archiveNo(), event.retainedUntil(), event.retentionEndsAt(), false);
    }

    /** Tells once that its retention is over. */
    List<ClueEvent> end(String clueId, Instant now) {
        return ended || now.isBefore(endsAt)
                ? List.of()
                : List.of(new RetentionEnded(clueId, archiveNo, retainedUntil, now));
    }

    Archive after(RetentionEnded event) {
        return new Archive(archiveNo, retainedUntil, endsAt, true);
    }
}

package io.bihuan.clue.read.responsibility;

import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.ResponsibilityEvent;
import io.bihuan.clue.events.ResponsibilityReviewed;
import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act of one natural person 责任条目 (F19). It is written once and never changed: neither a later transfer nor a later view of the same
 * evidence touches it. It is no mark against anybody; that takes a finding of its own.
 *
 * @param entryId the event's id and which of those who acted together
 * @param officer the natural person's officer id
 * @param unit for which unit that person acted then
 * @param agency the agency line of that unit
 * @param level its level
 * @param post as what a conclusion was signed 签字岗位, else null
 * @param textHash the frozen text that was signed, else null
 * @param act logical type of the event
 * @param actLabel the same in Chinese
 * @param matterId the clue, tip, review or clearing; empty where the reader must keep out of it
 * @param eventId the event; empty likewise
 * @param position where it stands in the log; -1 likewise
 * @param actedAt when
 * @param answers indexes of what that person has said to it, in order
 * @param finding a {@code LiabilityFinding}, or null as long as nothing was found
 * @param findingRef index of the file that shows it
 */
public record ResponsibilityEntry(
        String entryId,
        String officer,
        String unit,
        String agency,
        String level,
        @Nullable String post,
        @Nullable String textHash,
        String act,
        String actLabel,
        String matterId,
        String eventId,
        long position,
        Instant actedAt,
        List<String> answers,
        @Nullable String finding,
        @Nullable String findingRef) {

    private static final String AUTOMATION = "system:";

    /** Keys of the entries an event makes, one for each who acted. */
    static List<String> keysOf(ResponsibleAct event, EventInfo info) {
        return officersOf(event, info).stream()
                .map(officer -> info.eventId() + "." + officer)
                .toList();
    }

    static ResponsibilityEntry of(String key, ResponsibleAct event, EventInfo info) {
        ConclusionSigned signed = event instanceof ConclusionSigned signature ? signature : null;
        return new ResponsibilityEntry(
                key,
                key.substring(info.eventId().length() + 1),
                said(info, "actor.unit"),
                said(info, "actor.agency"),
                said(info, "actor.level"),
                signed == null ? null : signed.post(),
                signed == null ? null : signed.textHash(),
                info.type(),
                Objects.requireNonNull(event.getClass().getAnnotation(PersistedEvent.class))
                        .label(),
                info.aggregateId(),
                info.eventId(),
                info.position(),
                info.occurredAt(),
                List.of(),
                null,
                null);
    }

    /** Two triage, and two decline, for the one unit that sends the command; otherwise whoever sends it acts. */
    private static List<String> officersOf(ResponsibleAct event, EventInfo info) {
        String sender = said(info, "actor.officer");
        if (sender.isEmpty() || sender.startsWith(AUTOMATION)) {
            return List.of();
        }
        if (event instanceof ClueTriaged together) {
            return List.of(together.firstOfficer(), together.secondOfficer());
        }
        return event instanceof TipDeclined together
                ? List.of(together.firstOfficer(), together.secondOfficer())
                : List.of(sender);
    }

    private static String said(EventInfo info, String what) {
        return info.metadata().getOrDefault(what, "");
    }

    /** After the person has answered it, or liability was found; the act stays as it is. */
    ResponsibilityEntry after(ResponsibilityEvent event) {
        if (event instanceof EntryAnswered answered) {
            List<String> more = Stream.concat(answers.stream(), Stream.of(answered.statementRef()))
                    .distinct()
                    .toList();
            return with(more, finding, findingRef);
        }
        ResponsibilityReviewed reviewed = (ResponsibilityReviewed) event;
        return with(answers, reviewed.finding(), reviewed.reviewRef());
    }

    private ResponsibilityEntry with(List<String> said, @Nullable String found, @Nullable String foundRef) {
        return new ResponsibilityEntry(
                entryId, officer, unit, agency, level, post, textHash, act, actLabel, matterId, eventId, position,
                actedAt, said, found, foundRef);
    }

    /** That one acted so, for whoever need not know in what text or matter. */
    public ResponsibilityEntry withoutText() {
        return new ResponsibilityEntry(
                entryId, officer, unit, agency, level, post, null, act, actLabel, matterId, eventId, position, actedAt,
                List.of(), finding, null);
    }

    /** One's own act in a matter that one must keep out of by now: that one acted stays one's own to know, where it led does not. */
    ResponsibilityEntry withoutMatter() {
        return new ResponsibilityEntry(
                "", officer, unit, agency, level, post, null, act, actLabel, "", "", -1, actedAt, List.of(), null,
                null);
    }
}

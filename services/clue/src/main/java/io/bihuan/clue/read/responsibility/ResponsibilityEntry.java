package io.bihuan.clue.read.responsibility;

import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.EntryAnswered;
import io.bihuan.clue.events.FindingConfirmed;
import io.bihuan.clue.events.ResponsibilityEvent;
import io.bihuan.clue.events.ResponsibilityReviewed;
import io.bihuan.clue.events.ResponsibleAct;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act of one natural person 责任条目 (F19). It is written once and never changed: neither a later transfer nor a later view of the same
 * evidence touches it. It is no mark against anybody; that takes a finding of its own.
 *
 * @param entryId names the entry and leads back to nothing
 * @param officer the natural person's officer id
 * @param unit for which unit that person acted then
 * @param agency the agency line of that unit
 * @param level its level
 * @param post as what a conclusion was signed, or not signed 签字岗位, else null
 * @param textHash the frozen text that was signed, else null
 * @param act logical type of the event
 * @param actLabel the same in Chinese
 * @param matterId the clue, tip, review, clearing, reward or request; empty where the reader does not see it
 * @param eventId the event; empty likewise
 * @param position where it stands in the log; -1 likewise
 * @param actedAt when
 * @param answers indexes of what that person has said to it, in order
 * @param examination what was found of it, or null as long as nothing was
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
        @Nullable Examination examination) {

    private static final Set<String> ABOUT_A_REPORTER = Set.of(
            "clue.UnsealApproved",
            "clue.UnsealDenied",
            "clue.KeyDestructionApproved",
            "clue.KeyDestructionDenied",
            "clue.EmergencyAccessApproved");

    /**
     * What two found of an act 责任认定.
     *
     * @param finding a {@code LiabilityFinding}
     * @param reviewRef index of the file that shows it
     * @param firstReviewer who examined it
     * @param secondReviewer who confirmed it, or is to
     * @param standing whether it stands: the second has confirmed it
     */
    public record Examination(
            String finding, String reviewRef, String firstReviewer, String secondReviewer, boolean standing) {

        private Examination confirmed() {
            return new Examination(finding, reviewRef, firstReviewer, secondReviewer, true);
        }
    }

    /** The entry of somebody who took part in an act. */
    static ResponsibilityEntry of(String entryId, String officer, ResponsibleAct event, EventInfo info) {
        return new ResponsibilityEntry(
                entryId,
                officer,
                ActingOfficers.said(info, "actor.unit"),
                ActingOfficers.said(info, "actor.agency"),
                ActingOfficers.said(info, "actor.level"),
                post(event),
                event instanceof ConclusionSigned signed ? signed.textHash() : null,
                info.type(),
                Objects.requireNonNull(event.getClass().getAnnotation(PersistedEvent.class))
                        .label(),
                info.aggregateId(),
                info.eventId(),
                info.position(),
                info.occurredAt(),
                List.of(),
                null);
    }

    private static @Nullable String post(ResponsibleAct event) {
        if (event instanceof ConclusionSigned signed) {
            return signed.post();
        }
        return event instanceof SignatureRefused refused ? refused.post() : null;
    }

    /** Whether it was decided about a reporter's identity: who reads of that is another question than who sees a clue. */
    public boolean isAboutAReporter() {
        return ABOUT_A_REPORTER.contains(act);
    }

    /** After the person has answered it, or liability was found; the act stays as it is. */
    ResponsibilityEntry after(ResponsibilityEvent event) {
        if (event instanceof EntryAnswered answered) {
            List<String> more = Stream.concat(answers.stream(), Stream.of(answered.statementRef()))
                    .distinct()
                    .toList();
            return with(more, examination);
        }
        if (event instanceof ResponsibilityReviewed e) {
            return with(
                    answers, new Examination(e.finding(), e.reviewRef(), e.firstReviewer(), e.secondReviewer(), false));
        }
        if (event instanceof FindingConfirmed) {
            return with(answers, Objects.requireNonNull(examination).confirmed());
        }
        throw new IllegalStateException("no fold for " + event.getClass().getSimpleName());
    }

    private ResponsibilityEntry with(List<String> said, @Nullable Examination found) {
        return new ResponsibilityEntry(
                entryId, officer, unit, agency, level, post, textHash, act, actLabel, matterId, eventId, position,
                actedAt, said, found);
    }

    /** That one acted so, for whoever need not know in what text, nor what was said and found of it. */
    public ResponsibilityEntry withoutText() {
        return new ResponsibilityEntry(
                entryId, officer, unit, agency, level, post, null, act, actLabel, matterId, eventId, position, actedAt,
                List.of(), null);
    }

    /** As whoever acted reads it: what one person alone thinks of it is not found yet. */
    ResponsibilityEntry asOwn() {
        return with(answers, examination != null && examination.standing() ? examination : null);
    }

    /** One's own act in a matter that one does not see today: that one acted stays one's own to know and to answer, where it led does not. */
    ResponsibilityEntry withoutMatter() {
        return new ResponsibilityEntry(
                entryId,
                officer,
                unit,
                agency,
                level,
                post,
                null,
                act,
                actLabel,
                "",
                "",
                -1,
                actedAt,
                answers,
                examination);
    }
}

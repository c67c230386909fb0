package io.bihuan.clue.read.links;

import io.bihuan.clue.events.CluesLinked;
import io.bihuan.clue.events.CluesUnlinked;
import io.bihuan.clue.events.LinkEvent;
import io.bihuan.clue.events.LinkProposed;
import io.bihuan.clue.events.LinkRejected;
import io.bihuan.clue.model.LinkStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is thought of a clue and another 关联线索 (F12), as seen from the one; from the other there is a second such document.
 *
 * @param linkId the link
 * @param clueId the one
 * @param otherClueId the other
 * @param allowed the commands that lead on from here
 * @param method by what it was proposed, if it was
 * @param score how alike they were then, 0 to 100
 * @param reason why it was decided so, or null as long as nobody did
 * @param by who proposed or decided it last
 * @param since when that was
 */
public record LinkedClue(
        String linkId,
        String clueId,
        String otherClueId,
        String status,
        String statusLabel,
        List<String> allowed,
        @Nullable String method,
        @Nullable Integer score,
        @Nullable String reason,
        String by,
        Instant since) {

    /** That there is one. */
    public LinkedClue bare() {
        return new LinkedClue(linkId, clueId, otherClueId, "", "", List.of(), null, null, null, "", since);
    }

    static LinkedClue evolve(String seenFrom, @Nullable LinkedClue before, LinkEvent event) {
        if (event instanceof LinkProposed e) {
            LinkedClue begun =
                    standing(seenFrom, before, event, LinkStatus.PROPOSED, null, e.proposedBy(), e.proposedAt());
            return begun.proposedBy(e.method(), e.score());
        }
        if (event instanceof CluesLinked e) {
            return standing(seenFrom, before, event, LinkStatus.LINKED, e.ground(), e.linkedBy(), e.linkedAt());
        }
        if (event instanceof LinkRejected e) {
            return standing(seenFrom, before, event, LinkStatus.REJECTED, e.reason(), e.rejectedBy(), e.rejectedAt());
        }
        CluesUnlinked e = (CluesUnlinked) event;
        return standing(seenFrom, before, event, LinkStatus.UNLINKED, e.reason(), e.unlinkedBy(), e.unlinkedAt());
    }

    private static LinkedClue standing(
            String seenFrom,
            @Nullable LinkedClue before,
            LinkEvent event,
            LinkStatus status,
            @Nullable String reason,
            String by,
            Instant since) {
        return new LinkedClue(
                event.linkId(),
                seenFrom,
                seenFrom.equals(event.clueId()) ? event.otherClueId() : event.clueId(),
                status.name(),
                status.label(),
                status.allowed(),
                before == null ? null : before.method(),
                before == null ? null : before.score(),
                reason,
                by,
                since);
    }

    private LinkedClue proposedBy(String how, int alike) {
        return new LinkedClue(linkId, clueId, otherClueId, status, statusLabel, allowed, how, alike, reason, by, since);
    }
}

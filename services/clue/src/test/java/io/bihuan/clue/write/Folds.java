package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.RetentionEnded;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lives of clues for tests of read models, and the fold of such a life as the platform would do it. */
public final class Folds {

    private Folds() {}

    /** The whole worked example: to the case, its end and the closed loop. */
    public static List<ClueEvent> untilHandled() {
        return ClueHistory.concluded("TRUE", "HEI")
                .openCase()
                .feedBack()
                .handle("case-clue-1")
                .events();
    }

    /** Closed and archived on 2024-12-02, and its retention over three years later. */
    public static List<ClueEvent> untilRetentionEnded() {
        Instant archived = ClueHistory.at("2024-12-02T09:00");
        LocalDate lastDay = LocalDate.parse("2027-12-02");
        Instant end = ClueHistory.at("2027-12-03T00:00");
        return ClueHistory.concluded("UNPROVEN", "NONE")
                .feedBack()
                .handle(null)
                .and(new ClueLoopClosed(ClueHistory.CLUE, ClueHistory.NO, "o-desk-1", archived))
                .and(new ClueArchived(
                        ClueHistory.CLUE,
                        ClueHistory.NO,
                        "DA-1",
                        "UNPROVEN",
                        1,
                        3,
                        lastDay,
                        end,
                        ClueHistory.DESK.officer(),
                        ClueHistory.DESK.unit(),
                        archived))
                .and(new RetentionEnded(ClueHistory.CLUE, "DA-1", lastDay, end))
                .events();
    }

    /** Concluded as disorder, and referred to the neighbour as keepers of public order. */
    public static List<ClueEvent> untilDisorderWasReferred() {
        return ClueHistory.concluded("NOT_ORG_CRIME", "LUAN")
                .and(new ClueReferred(
                        ClueHistory.CLUE,
                        ClueHistory.NO,
                        "PUBLIC_ORDER",
                        ClueHistory.NEIGHBOUR_POLICE,
                        "Y-2024-0052",
                        ClueHistory.DESK.officer(),
                        ClueHistory.DESK.unit(),
                        ClueHistory.at("2024-10-14T10:00")))
                .events();
    }

    /** Concluded as unproven, reopened by a review, concluded as true. */
    public static List<ClueEvent> untilConcludedAgain() {
        Instant when = ClueHistory.at("2024-10-14T10:00");
        return ClueHistory.concluded("UNPROVEN", "NONE")
                .and(new ClueReopened(
                        ClueHistory.CLUE,
                        ClueHistory.NO,
                        "OVERTURNED",
                        "review-clue-1-17",
                        ClueHistory.CITY_POLICE,
                        "system:policy",
                        "system",
                        when))
                .clock(ClueClock.VERIFICATION, "T09", when, null)
                .submit("TRUE", "HEI")
                .conclude("TRUE", "HEI")
                .events();
    }

    /** Dispatched, signed, being verified. */
    public static List<ClueEvent> untilVerifying() {
        return ClueHistory.verifying().interview().measure().events();
    }

    /** Being verified, and paused on 2024-11-01. */
    public static List<ClueEvent> untilPaused() {
        return ClueHistory.verifying().pause(ClueHistory.at("2024-11-01T09:00")).events();
    }

    /** Dispatched to the city police, nothing else. */
    public static List<ClueEvent> untilDispatched() {
        return ClueHistory.dispatched().events();
    }

    /** Split into its two lines, and handled with them. */
    public static List<ClueEvent> untilSplit() {
        return ClueHistory.split().handle(null).events();
    }

    /** Returned by the city police. */
    public static List<ClueEvent> untilReturned() {
        return ClueHistory.dispatched().giveBack(ClueHistory.ACKNOWLEDGED_AT).events();
    }

    /** Dispatched again to the neighbour. */
    public static List<ClueEvent> untilRedispatched() {
        return ClueHistory.dispatched()
                .giveBack(ClueHistory.ACKNOWLEDGED_AT)
                .redispatch(ClueHistory.NEIGHBOUR_POLICE, ClueHistory.at("2024-09-13T09:00"))
                .events();
    }

    /** Dispatched, withdrawn before anybody signed. */
    public static List<ClueEvent> untilWithdrawn() {
        return ClueHistory.dispatched()
                .and(new OfferWithdrawn(
                        ClueHistory.CLUE,
                        ClueHistory.CITY_POLICE,
                        ClueHistory.DESK.unit(),
                        false,
                        "WRONG_UNIT",
                        ClueHistory.DESK.officer(),
                        ClueHistory.DESK.unit(),
                        ClueHistory.ACKNOWLEDGED_AT))
                .events();
    }

    /** Signed for, and the unit wants to return it. */
    public static List<ClueEvent> untilReturnOffered() {
        return ClueHistory.accepted()
                .offerBack(ClueHistory.at("2024-09-13T09:00"))
                .events();
    }

    /** Every document a read model makes of these events. */
    public static <D> Map<String, D> fold(ReadModel<D, ? super ClueEvent> model, List<? extends ClueEvent> events) {
        Map<String, D> documents = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            ClueEvent event = events.get(i);
            EventInfo info = new EventInfo(100 + i, "e-" + i, event.clueId(), i, Instant.EPOCH, "clue.Event", Map.of());
            for (String key : model.keysOf(event, info)) {
                D after = model.evolve(key, documents.get(key), event, info);
                if (after == null) {
                    documents.remove(key);
                } else {
                    documents.put(key, after);
                }
            }
        }
        return documents;
    }
}

package io.bihuan.portal.clues;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the clue service for one clue. Every answer is recorded there as a look of this officer. */
@Component
class ClueReads {

    private static final String PURPOSE_REQUIRED = "PURPOSE_REQUIRED";

    private final Services services;
    private final Purposes purposes;

    ClueReads(Services services, Purposes purposes) {
        this.services = services;
        this.purposes = purposes;
    }

    /** A clue that is linked to it 串并. */
    record Link(
            String otherClueId,
            String status,
            String statusLabel,
            @Nullable Integer score,
            @Nullable String reason) {}

    record Links(List<Link> items) {}

    /**
     * The clue now.
     *
     * @param after the position of what the officer did a moment ago, or null
     */
    Clue now(String id, Officer officer, @Nullable Long after) {
        return asked(id, officer, "", call -> call.after(after).get(Clue.class));
    }

    /** The clue as at a position of the log or a moment. */
    Clue asAt(String id, Officer officer, String asOf) {
        return asked(id, officer, "?asOf=" + Services.part(asOf), call -> call.get(Clue.class));
    }

    /** What happened to it, the first thing first. */
    List<HistoryStep> history(String id, Officer officer, @Nullable Long after) {
        return asked(id, officer, "/history", call -> call.after(after).list(HistoryStep.class));
    }

    /** What it is linked to, the first fifty. */
    List<Link> links(String id, Officer officer) {
        return asked(id, officer, "/links", call -> call.get(Links.class)).items();
    }

    private <T> T asked(String id, Officer officer, String rest, Function<Services.Call, T> read) {
        try {
            return read.apply(services.to("clue", "/clues/" + Services.part(id) + rest)
                    .as(officer.token())
                    .purpose(purposes.of(id)));
        } catch (Refused refusal) {
            if (refusal.problem().is(PURPOSE_REQUIRED)) {
                throw new PurposeNeeded(id);
            }
            throw refusal;
        }
    }
}

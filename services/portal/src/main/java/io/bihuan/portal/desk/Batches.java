package io.bihuan.portal.desk;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.desk.Batch.End;
import io.bihuan.portal.desk.Batch.Result;
import io.bihuan.portal.security.Officer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads the clues to choose from, and sends one command for each that was chosen. */
@Component
class Batches {

    /** How many on a page, and at most at once. */
    static final int PAGE = 50;

    private final Services services;

    Batches(Services services) {
        this.services = services;
    }

    /** What a command answers. */
    record Done(String id, @Nullable Long position) {}

    /** A page of what can be chosen. */
    Batch.Page waiting(BulkAct act, String status, String after, Officer officer, @Nullable Long position) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/clues")
                .queryParam("status", status)
                .queryParam("limit", PAGE);
        if (act.ofOwnUnit()) {
            address.queryParam("handlingUnit", Services.part(officer.unit()));
        }
        if (!after.isEmpty()) {
            address.queryParam("after", Services.part(after));
        }
        return services.to("clue", address.build(true).toUriString())
                .as(officer.token())
                .after(position)
                .get(Batch.Page.class);
    }

    /** Sends them one after the other. A refusal stops nothing; a service that does not answer is not asked again. */
    Batch.Report send(Batch batch, Officer officer) {
        List<Result> results = new ArrayList<>();
        Long position = null;
        boolean away = false;
        for (Batch.Line line : batch.lines()) {
            if (away) {
                results.add(new Result(line, End.UNSENT, null));
                continue;
            }
            try {
                Done done = services.to("clue", batch.act().address(Services.part(line.clueId())))
                        .as(officer.token())
                        .with("Idempotency-Key", batch.keyOf(line))
                        .post(batch.act().body(batch.typed()), Done.class);
                position = done.position();
                results.add(new Result(line, End.DONE, null));
            } catch (Refused refusal) {
                results.add(new Result(line, End.REFUSED, refusal.problem()));
            } catch (ServiceAway gone) {
                away = true;
                results.add(new Result(line, End.UNANSWERED, null));
            }
        }
        return new Batch.Report(batch, List.copyOf(results), position);
    }
}

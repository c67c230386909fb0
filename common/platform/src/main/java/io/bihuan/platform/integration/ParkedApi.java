package io.bihuan.platform.integration;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The car park for operators: what waits and why, hurry it on, or give it up. Never shows the data. */
@RestController
@Access(Role.OPERATOR)
class ParkedApi {

    private static final Logger log = LoggerFactory.getLogger(ParkedApi.class);
    private static final int MOST = 500;

    private final ParkedFacts parked;
    private final FactIntakes intakes;
    private final String consumer;
    private final Clock clock;

    ParkedApi(ParkedFacts parked, FactIntakes intakes, String consumer, Clock clock) {
        this.parked = parked;
        this.intakes = intakes;
        this.consumer = consumer;
        this.clock = clock;
    }

    /**
     * What waits.
     *
     * @param count how many there are
     * @param items those that wait longest
     */
    record Overview(long count, List<Item> items) {}

    /**
     * One parked fact.
     *
     * @param id the event id
     */
    record Item(
            String id,
            String topic,
            int partition,
            long offset,
            String key,
            long position,
            String code,
            String reason,
            int attempts,
            Instant parkedAt,
            Instant nextAttemptAt,
            Map<String, String> headers) {}

    @GetMapping("/admin/parked")
    Overview parked(@RequestParam(defaultValue = "100") int limit) {
        List<Item> items = parked.oldest(Math.max(1, Math.min(limit, MOST))).stream()
                .map(this::item)
                .toList();
        return new Overview(parked.count(), items);
    }

    /** Makes the whole lane due at once; it is tried within the second, not while the caller waits. */
    @PostMapping("/admin/parked/{id}/retry")
    Item retry(@PathVariable String id, Actor actor) {
        ParkedFact fact = require(id);
        log.info("{} has {} tried again", actor.officer(), fact.id());
        parked.hurry(fact, clock.instant());
        return item(require(id));
    }

    /** Moves a fact that will never succeed to the dead letters with the reason, so that those behind it go on. */
    @PostMapping("/admin/parked/{id}/give-up")
    Item giveUp(@PathVariable String id, @Valid @RequestBody Body body, Actor actor) {
        ParkedFact fact = require(id);
        FactIntake intake = intakes.of(fact.record().topic()).orElseThrow(() -> unknown(id));
        log.info("{} gives {} up: {}", actor.officer(), fact.id(), body.reason());
        intake.giveUp(fact, actor.officer(), body.reason());
        return item(fact);
    }

    /**
     * The request.
     *
     * @param reason why it is given up; it stays with the dead letter
     */
    record Body(@NotNull GiveUpReason reason) {}

    private ParkedFact require(String id) {
        return parked.find(consumer + "|" + id).orElseThrow(() -> unknown(id));
    }

    private static DomainException unknown(String id) {
        return new DomainException(IntegrationError.PARKED_FACT_UNKNOWN, Map.of("id", id));
    }

    private Item item(ParkedFact fact) {
        return new Item(
                fact.id().substring(consumer.length() + 1),
                fact.record().topic(),
                fact.record().partition(),
                fact.record().offset(),
                fact.record().key(),
                fact.position(),
                fact.code(),
                fact.reason(),
                fact.attempts(),
                fact.parkedAt(),
                fact.nextAttemptAt(),
                DeadLetterReader.headers(fact.record()));
    }
}

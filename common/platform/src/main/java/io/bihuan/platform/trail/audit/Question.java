package io.bihuan.platform.trail.audit;

import io.bihuan.platform.trail.Outcome;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * What an auditor asks the trail for; everything that is left out matches everything.
 *
 * @param from not before this moment
 * @param to not after it
 */
record Question(
        Optional<String> officer,
        Optional<String> unit,
        Optional<String> resource,
        Optional<Kind> kind,
        Optional<Outcome> outcome,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** What the index answers; whether something was hidden or unknown is for the auditor's eye to say. */
    Document filter() {
        Document filter = new Document();
        officer.ifPresent(value -> filter.append(TrailIndex.OFFICER, value));
        unit.ifPresent(value -> filter.append(TrailIndex.UNIT, value));
        resource.ifPresent(value -> filter.append(TrailIndex.RESOURCE, value));
        kind.ifPresent(value -> filter.append(TrailIndex.KIND, value.name()));
        outcome.ifPresent(value -> filter.append(TrailIndex.TOLD, TrailIndex.told(value)));
        return filter;
    }

    /** What the auditor narrowed it by, for the trail of the auditor. */
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        officer.ifPresent(value -> named.put("officer", value));
        unit.ifPresent(value -> named.put("unit", value));
        resource.ifPresent(value -> named.put("resource", value));
        kind.ifPresent(value -> named.put("kind", value));
        outcome.ifPresent(value -> named.put("outcome", value));
        from.ifPresent(value -> named.put("from", value));
        to.ifPresent(value -> named.put("to", value));
        return named;
    }
}

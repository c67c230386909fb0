package io.bihuan.platform.checkpoint;

import io.bihuan.platform.trail.TrailLog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * This service's logs among the others: what happened, and who read 访问留痕. The trail is signed with the same key, under a name
 * of its own, so that nobody can show the one as the other.
 *
 * @param service the log of what happened
 * @param reads the trail of reads, where the service has one
 */
record OwnLogs(OwnLog service, Optional<OwnLog> reads) {

    private static final String TRAIL = "-trail";

    static OwnLogs of(OwnLog service, Optional<TrailLog> trail) {
        return new OwnLogs(
                service,
                trail.map(reads -> new OwnLog(trailOf(service.name()), reads.log(), service.key(), service.keys())));
    }

    /** What the trail of a service is called whose log is called so. */
    static String trailOf(String log) {
        return log + TRAIL;
    }

    /** The log whose trail is called so; empty if that is no trail's name. */
    static Optional<String> logOfTrail(String name) {
        return name.endsWith(TRAIL) ? Optional.of(name.substring(0, name.length() - TRAIL.length())) : Optional.empty();
    }

    List<OwnLog> all() {
        return Stream.concat(Stream.of(service), reads.stream()).toList();
    }
}

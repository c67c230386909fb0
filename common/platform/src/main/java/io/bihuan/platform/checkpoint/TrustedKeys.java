package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.checkpoint.PublicKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of the logs this service witnesses, as the operator has named them. Whose log is witnessed, of them the trail of
 * reads is witnessed too: it is signed with the same key.
 */
final class TrustedKeys {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedKeys.class);

    private final Map<String, String> places;
    private final Map<String, PublicKeys> known = new ConcurrentHashMap<>();

    /** @param places for each log PEM files or Base64, separated by commas */
    TrustedKeys(Map<String, String> places) {
        this.places = Map.copyOf(places);
    }

    /** The logs to be witnessed. */
    Set<String> logs() {
        Set<String> logs = new TreeSet<>(places.keySet());
        places.keySet().stream()
                .filter(log -> OwnLogs.logOfTrail(log).isEmpty())
                .map(OwnLogs::trailOf)
                .forEach(logs::add);
        return logs;
    }

    /** Where the keys of a log are; those of a trail are its service's, unless they are named. */
    private Optional<String> placesOf(String log) {
        return Optional.ofNullable(places.get(log))
                .or(() -> OwnLogs.logOfTrail(log).map(places::get));
    }

    /** The keys trusted for a log; read anew if the wanted one is not among them, because files may have gained it. */
    PublicKeys of(String log, String wantedId) {
        PublicKeys keys = known.getOrDefault(log, PublicKeys.NONE);
        if (!keys.ids().contains(wantedId) && placesOf(log).isPresent()) {
            keys = of(log);
            known.put(log, keys);
        }
        return keys;
    }

    /** The keys trusted for a log now. */
    PublicKeys of(String log) {
        return placesOf(log).map(named -> read(log, named)).orElse(PublicKeys.NONE);
    }

    private static PublicKeys read(String log, String named) {
        PublicKeys keys = PublicKeys.NONE;
        for (String place : named.split(",")) {
            keys = keys.and(readOne(log, place.strip()));
        }
        return keys;
    }

    private static PublicKeys readOne(String log, String place) {
        try {
            Path file = Path.of(place);
            if (Files.exists(file)) {
                return PublicKeys.ofPem(Files.readString(file));
            }
            if (place.startsWith("MCowBQYDK2Vw")) {
                return PublicKeys.ofPem("-----BEGIN PUBLIC KEY-----\n" + place + "\n-----END PUBLIC KEY-----\n");
            }
            LOG.debug("No keys of {} at {} yet", log, place);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The keys of {} at {} cannot be read: {}", log, place, e.toString());
        }
        return PublicKeys.NONE;
    }
}

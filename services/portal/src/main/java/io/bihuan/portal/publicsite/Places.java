package io.bihuan.portal.publicsite;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.IntakeToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The counties 县级行政区划 the form offers. Without the registry the list is empty, and the form asks for the code. */
@Component
class Places {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final String PAGE = "/divisions?level=COUNTY&limit=100&after=";
    private static final int MOST_PAGES = 40;

    private final Services services;
    private final IntakeToken token;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, List.of());

    Places(Services services, IntakeToken token, Clock clock) {
        this.services = services;
        this.token = token;
        this.clock = clock;
    }

    /** One place. */
    record Place(String code, String name) {}

    private record Known(Instant until, List<Place> places) {}

    /** A page of the registry's list. */
    record Page(List<Entry> items, @Nullable String next) {
        /** A division over its life. */
        record Entry(String code, History history) {}

        /** Its periods, the latest last. */
        record History(List<Period> periods) {}

        /** One period. */
        record Period(String name, @Nullable String validTo) {}
    }

    List<Place> all() {
        Instant now = clock.instant();
        Known before = known;
        if (before.until().isAfter(now)) {
            return before.places();
        }
        try {
            known = new Known(now.plus(KEPT), asked());
        } catch (Refused | ServiceAway away) {
            return before.places();
        }
        return known.places();
    }

    private List<Place> asked() {
        List<Place> places = new ArrayList<>();
        @Nullable String after = "";
        for (int page = 0; after != null && page < MOST_PAGES; page++) {
            Page found = services.to("registry", PAGE + Services.part(after))
                    .as(token.value())
                    .get(Page.class);
            found.items().forEach(entry -> add(entry, places));
            after = found.next();
        }
        places.sort(Comparator.comparing(Place::code));
        return List.copyOf(places);
    }

    private static void add(Page.Entry entry, List<Place> places) {
        List<Page.Period> periods = entry.history().periods();
        Page.Period latest = periods.get(periods.size() - 1);
        if (latest.validTo() == null) {
            places.add(new Place(entry.code(), latest.name()));
        }
    }
}

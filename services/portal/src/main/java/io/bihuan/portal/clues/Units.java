package io.bihuan.portal.clues;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units of the registry 单位目录, to be chosen from and to be named beside their ids. */
@Component
class Units {

    private static final int MOST = 500;

    private final Services services;

    Units(Services services) {
        this.services = services;
    }

    /** A unit with the names it had. */
    record Entry(String unitId, @Nullable Periods history) {}

    /** The names, the last one last. */
    record Periods(List<Period> periods) {
        /** One of them. */
        record Period(String name) {}
    }

    /** A page of the registry. */
    record Answer(List<Entry> items) {}

    /** The names of the first five hundred by id; none where the registry does not say, because an id can be typed as well. */
    Map<String, String> names(Officer officer) {
        Map<String, String> names = new LinkedHashMap<>();
        try {
            services.to("registry", "/units?limit=" + MOST).as(officer.token()).get(Answer.class).items().stream()
                    .filter(unit ->
                            unit.history() != null && !unit.history().periods().isEmpty())
                    .forEach(unit -> names.put(unit.unitId(), last(unit.history())));
        } catch (Refused | ServiceAway silent) {
            return Map.of();
        }
        return names;
    }

    private static String last(Periods history) {
        return history.periods().get(history.periods().size() - 1).name();
    }
}

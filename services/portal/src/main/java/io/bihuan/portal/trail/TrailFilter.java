package io.bihuan.portal.trail;

import io.bihuan.portal.client.Services;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is wanted of the trail, as it stands in the query string.
 *
 * @param service whose trail
 * @param from the first day in Asia/Shanghai, or empty
 * @param to the last day, or empty
 */
record TrailFilter(
        String service,
        String officer,
        String unit,
        String resource,
        String kind,
        String outcome,
        String from,
        String to) {

    static final List<String> KINDS = List.of("READ", "SEARCH", "EXPORT", "REFUSED");
    static final List<String> OUTCOMES = List.of("GIVEN", "UNKNOWN", "FORBIDDEN");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PAGE = 50;

    TrailFilter {
        service = Services.NAMES.contains(service) ? service : "clue";
        officer = officer.strip();
        unit = unit.strip();
        resource = resource.strip();
        kind = KINDS.contains(kind) ? kind : "";
        outcome = OUTCOMES.contains(outcome) ? outcome : "";
        from = day(from);
        to = day(to);
    }

    /** The address that asks for a page of it. */
    String address(String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reads").queryParam("limit", PAGE);
        given(address, "officer", officer);
        given(address, "unit", unit);
        given(address, "resource", resource);
        given(address, "kind", kind);
        given(address, "outcome", outcome);
        given(address, "from", from.isEmpty() ? "" : start(LocalDate.parse(from)));
        given(address, "to", to.isEmpty() ? "" : start(LocalDate.parse(to).plusDays(1)));
        given(address, "after", after);
        return address.build(true).toUriString();
    }

    private static String start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant().toString();
    }

    /** What is no day is not asked for. */
    private static String day(String typed) {
        try {
            return typed.isBlank() ? "" : LocalDate.parse(typed.strip()).toString();
        } catch (DateTimeException noDay) {
            return "";
        }
    }

    private static void given(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, Services.part(value));
        }
    }
}

package io.bihuan.portal.analysis;

import io.bihuan.portal.client.Services;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is wanted of a log, as it stands in the query string. Together with the position up to which it was looked through the first
 * time, it gives the same answer whenever it is asked again: the log only grows.
 *
 * @param types event types with commas between, or empty; asked of the service
 * @param officer who, or empty
 * @param unit for which unit, or the beginning of its id
 * @param agency of which agency the unit is, or empty
 * @param day the day in Asia/Shanghai, or empty
 * @param upTo the last position that counts; below 0 for as far as the log goes now
 */
record LogQuery(String service, String types, String officer, String unit, String agency, String day, long upTo) {

    /** The agencies that units are of, as the registry has them. */
    static final List<String> AGENCIES = List.of(
            "SHB",
            "POLICE",
            "PROCURATORATE",
            "COURT",
            "DISCIPLINE",
            "ORGANISATION",
            "REGULATOR",
            "GRASSROOTS",
            "OVERSIGHT");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    LogQuery {
        service = Services.NAMES.contains(service) ? service : "clue";
        types = types.replaceAll("[^A-Za-z0-9.,]", "");
        officer = officer.strip();
        unit = unit.strip();
        agency = AGENCIES.contains(agency) ? agency : "";
        day = day(day);
    }

    /** The address that asks for entries from a position on. */
    String address(long from, int limit) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/log").queryParam("from", from).queryParam("limit", limit);
        if (!types.isEmpty()) {
            address.queryParam("types", Services.part(types));
        }
        return address.build(true).toUriString();
    }

    /** Whether an entry is wanted. */
    boolean wants(LogEntry entry) {
        return (upTo < 0 || entry.position() <= upTo)
                && (officer.isEmpty() || officer.equals(entry.officer()))
                && (unit.isEmpty() || (entry.unit() != null && entry.unit().startsWith(unit)))
                && (agency.isEmpty() || agency.equals(entry.agency()))
                && (day.isEmpty()
                        || day.equals(
                                LocalDate.ofInstant(entry.occurredAt(), ZONE).toString()));
    }

    private static String day(String typed) {
        try {
            return typed.isBlank() ? "" : LocalDate.parse(typed.strip()).toString();
        } catch (DateTimeException noDay) {
            return "";
        }
    }
}

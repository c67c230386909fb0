package io.bihuan.supervision;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.supervision.events.CaseDelisted;
import io.bihuan.supervision.events.CaseListed;
import io.bihuan.supervision.events.CaseNoted;
import io.bihuan.supervision.events.JurisdictionNoted;
import io.bihuan.supervision.events.NotedCaseClosed;
import io.bihuan.supervision.events.SponsorAssigned;
import io.bihuan.supervision.events.SponsorReleased;
import io.bihuan.supervision.events.StageNoted;
import io.bihuan.testkit.Aggregates;
import java.time.Instant;

/** The history of one case under supervision, as tests tell it: filed by the police of a county in the city 990100. */
public final class SampleListing {

    public static final String ID = "listing-case-c-417";
    public static final String CASE = "case-c-417";
    public static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");
    public static final String SPONSOR = "o-8001";
    public static final Actor PROVINCE = new Actor("o-1", "990000-SHB", "SHB", Level.PROVINCE);
    public static final Actor CITY = new Actor("o-2", "990100-SHB", "SHB", Level.CITY);
    public static final Actor OTHER_CITY = new Actor("o-3", "990200-SHB", "SHB", Level.CITY);
    public static final Actor COUNTY = new Actor("o-4", "990121-SHB", "SHB", Level.COUNTY);
    public static final Actor PROVINCE_POLICE = new Actor("o-5", "990000-GA", "POLICE", Level.PROVINCE);

    private SampleListing() {}

    public static CaseNoted noted() {
        return notedAs("990121-GA", Level.COUNTY);
    }

    public static CaseNoted notedAs(String filingUnit, Level level) {
        return new CaseNoted(ID, CASE, "AJ-990121-2024-000131", "c-417", filingUnit, level.name(), NOW, 0);
    }

    public static CaseListed listed() {
        return listedBy(CITY);
    }

    public static CaseListed listedBy(Actor lister) {
        Deadline due = Aggregates.deadlines().compute("T38", NOW);
        return new CaseListed(
                ID,
                CASE,
                lister.unit(),
                lister.level().name(),
                "OBSTRUCTED",
                "T38",
                1,
                due.calendarVersion(),
                false,
                due.dueOn(),
                due.dueAt(),
                lister.officer(),
                NOW);
    }

    public static CaseDelisted delisted() {
        return delistedBy(CITY);
    }

    /** A listing of the city, taken off by whom. */
    public static CaseDelisted delistedBy(Actor actor) {
        return new CaseDelisted(ID, CASE, CITY.unit(), "CITY", actor.unit(), "PURPOSE_REACHED", actor.officer(), NOW);
    }

    public static SponsorAssigned sponsored() {
        return new SponsorAssigned(ID, CASE, SPONSOR, "990100-ZFW", CITY.unit(), CITY.officer(), NOW);
    }

    public static SponsorReleased released() {
        return new SponsorReleased(ID, CASE, SPONSOR, "TRANSFERRED", CITY.unit(), CITY.officer(), NOW);
    }

    public static StageNoted reached(String stage, String organ) {
        return new StageNoted(ID, CASE, stage, organ, NOW);
    }

    public static JurisdictionNoted movedTo(String unit, Level level) {
        return new JurisdictionNoted(ID, CASE, unit, level.name(), NOW);
    }

    public static NotedCaseClosed caseClosed() {
        return new NotedCaseClosed(ID, CASE, "JUDGMENT_FINAL", NOW);
    }
}

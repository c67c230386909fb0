package io.bihuan.casefile;

import io.bihuan.casefile.events.CaseClosed;
import io.bihuan.casefile.events.CaseFiled;
import io.bihuan.casefile.events.CaseProposed;
import io.bihuan.casefile.events.CaseStageRecorded;
import io.bihuan.casefile.events.JurisdictionDesignated;
import io.bihuan.casefile.events.ProposalSuspended;
import io.bihuan.casefile.events.SponsorsNoted;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The history of one case, as tests tell it. */
public final class SampleCase {

    public static final String ID = "case-c-417";
    public static final String CLUE = "c-417";
    public static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2024-09-11");
    public static final Actor POLICE = new Actor("o-1", "990122-GA", "POLICE", Level.COUNTY);
    public static final Actor STATION = new Actor("o-2", "990121103-PCS", "POLICE", Level.TOWN);
    public static final Actor CITY_POLICE = new Actor("o-6", "990100-GA", "POLICE", Level.CITY);
    public static final Actor PROCURATORATE = new Actor("o-3", "990100-JCY", "PROCURATORATE", Level.CITY);
    public static final Actor COURT = new Actor("o-4", "990100-FY", "COURT", Level.CITY);

    private SampleCase() {}

    public static CaseProposed proposed() {
        return new CaseProposed(ID, CLUE, "XS-990100-2024-G-000417", "HEI", POLICE.unit(), "990121", NOW, 0);
    }

    public static ProposalSuspended suspended(Instant reopenedAt) {
        return new ProposalSuspended(ID, CLUE, reopenedAt);
    }

    public static CaseFiled filed() {
        return new CaseFiled(ID, "AJ-990122-2024-000131", CLUE, POLICE.unit(), "COUNTY", POLICE.officer(), NOW);
    }

    public static CaseStageRecorded reached(CaseStage stage) {
        Actor organ = organOf(stage);
        return new CaseStageRecorded(
                ID, CLUE, stage.name(), organ.unit(), "文书-" + stage.name(), TODAY, organ.officer(), NOW);
    }

    /** The city police give the case to an organ below them. */
    public static JurisdictionDesignated designated(String fromUnit, String unit, Level level) {
        return new JurisdictionDesignated(
                ID,
                CLUE,
                fromUnit,
                unit,
                level.name(),
                unit.equals(CITY_POLICE.unit()) ? "ELEVATED" : "DESIGNATED",
                "OBSTRUCTED",
                "云公指〔2024〕7号",
                CITY_POLICE.unit(),
                CITY_POLICE.officer(),
                NOW);
    }

    public static SponsorsNoted sponsored(String... sponsors) {
        return new SponsorsNoted(ID, CLUE, List.of(sponsors), NOW);
    }

    public static CaseClosed closedFrom(CaseStage outcome) {
        return new CaseClosed(ID, CLUE, outcome.name(), POLICE.officer(), NOW);
    }

    /** The organ that may record a stage. */
    public static Actor organOf(CaseStage stage) {
        return switch (stage.competentAgency()) {
            case "PROCURATORATE" -> PROCURATORATE;
            case "COURT" -> COURT;
            default -> POLICE;
        };
    }
}

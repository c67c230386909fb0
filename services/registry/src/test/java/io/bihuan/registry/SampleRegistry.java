package io.bihuan.registry;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.registry.events.DivisionEstablished;
import io.bihuan.registry.events.OfficerRegistered;
import io.bihuan.registry.events.PolicyPublished;
import io.bihuan.registry.events.PostAssumed;
import io.bihuan.registry.events.UnitEstablished;
import io.bihuan.registry.model.ContentHash;
import io.bihuan.registry.model.Directory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is registered, as tests tell it: in the fictional province 99, on a Wednesday in 2024. */
public final class SampleRegistry {

    public static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");
    public static final LocalDate BEGINNING = LocalDate.parse("2018-01-01");
    public static final LocalDate TODAY = LocalDate.parse("2024-09-11");
    public static final Actor OPERATOR = new Actor("990000-SHB-005", "990000-SHB", "SHB", Level.PROVINCE);
    public static final String BASIS = "云编〔2024〕17号";
    public static final String UNIT = "990121-GA";
    public static final String DIVISION = "990121107";
    public static final String OFFICER = "990100-SHB-003";
    public static final String POLICY = "five-chiefs";
    public static final String LADDER = "slot,role,label\n1,SIGNING_CHIEF,县级公安局长\n";

    private SampleRegistry() {}

    public static UnitEstablished unitEstablished() {
        return new UnitEstablished(
                UNIT, "清河县公安局", "POLICE", "COUNTY", "990121", "990100-GA", BEGINNING, BASIS, OPERATOR.officer(), NOW);
    }

    public static DivisionEstablished divisionEstablished() {
        return new DivisionEstablished(
                DIVISION, "老圩镇", "TOWN", "STATUTORY", "990121", BEGINNING, BASIS, OPERATOR.officer(), NOW);
    }

    public static OfficerRegistered officerRegistered() {
        return new OfficerRegistered(OFFICER, "演示·乙三", BASIS, OPERATOR.officer(), NOW);
    }

    public static PostAssumed postAssumed(int post, String from, String... roles) {
        return new PostAssumed(
                OFFICER, post, "990100-SHB", List.of(roles), LocalDate.parse(from), BASIS, OPERATOR.officer(), NOW);
    }

    public static PolicyPublished policyPublished(int version, String from, @Nullable String to) {
        return new PolicyPublished(
                POLICY,
                "SIGN_OFF_LADDER",
                version,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "POLICE",
                null,
                null,
                ContentHash.of(LADDER),
                LADDER,
                BASIS,
                OPERATOR.officer(),
                NOW);
    }

    /** The units and divisions that come with the kernel. */
    public static Directory directory() {
        UnitRegistry units = UnitRegistry.bundled();
        DivisionRegistry divisions = DivisionRegistry.bundled();
        return new Directory() {
            @Override
            public Optional<OrgUnit> unit(String unitId, LocalDate on) {
                return units.existingOn(on).stream()
                        .filter(unit -> unit.unitId().equals(unitId))
                        .findFirst();
            }

            @Override
            public Optional<Division> division(String code, LocalDate on) {
                return divisions.existingOn(on).stream()
                        .filter(division -> division.code().equals(code))
                        .findFirst();
            }
        };
    }
}

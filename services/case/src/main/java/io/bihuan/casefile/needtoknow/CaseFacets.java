package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.casefile.read.casedetails.CaseDetails.StageReached;
import io.bihuan.casefile.read.notedconflicts.NotedConflicts;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the policy has to know of a case 访问要素. It is with the units that verified and filed it or, once a police organ was
 * designated, with that one alone; the others keep the sight of where it stands. It is with the procuratorate once it is filed
 * and with the court once it is prosecuted: with those that recorded a stage and the ones above them, to which it goes on
 * appeal, or else with those of the area of the police organ.
 */
@Component
public class CaseFacets {

    private static final String POLICE = CaseStage.FILED.competentAgency();
    private static final String PROCURATORATE = CaseStage.PROSECUTED.competentAgency();
    private static final String COURT = CaseStage.FIRST_INSTANCE.competentAgency();
    private static final Map<String, CaseStage> STAGES =
            Arrays.stream(CaseStage.values()).collect(Collectors.toUnmodifiableMap(CaseStage::name, stage -> stage));

    private final Places places;
    private final ReadModels readModels;

    CaseFacets(Places places, ReadModels readModels) {
        this.places = places;
        this.readModels = readModels;
    }

    /** The facets of some cases in the same order; null for a case of which not all conflicts have been heard here. */
    List<@Nullable Protected> of(List<CaseDetails> cases) {
        Map<String, NotedConflicts> noted = readModels.findAll(
                NotedConflicts.class,
                cases.stream().map(it -> NotedConflicts.keyOf(it.clueId())).toList());
        Map<String, List<OrgUnit>> organs = new HashMap<>();
        List<@Nullable Protected> all = new ArrayList<>();
        for (CaseDetails it : cases) {
            all.add(of(it, NotedConflicts.about(it.clueId(), noted), organs).orElse(null));
        }
        return all;
    }

    /** The facets of a case by the conflicts that are known; empty as long as these are not all. */
    Optional<Protected> of(CaseDetails it, KnownConflicts known) {
        return of(it, known, new HashMap<>());
    }

    private Optional<Protected> of(CaseDetails it, KnownConflicts known, Map<String, List<OrgUnit>> organs) {
        return known.since(it.conflictRevision()).map(conflicts -> of(it, conflicts, organs));
    }

    private Protected of(CaseDetails it, ConflictSet conflicts, Map<String, List<OrgUnit>> organs) {
        CaseDetails.Jurisdiction designated = it.jurisdiction();
        Set<String> custodians = new HashSet<>(Set.of(it.organ()));
        if (designated == null) {
            custodians.add(it.handlingUnit());
            if (it.filingUnit() == null) {
                custodians.addAll(policeOf(it, organs));
            }
        }
        if (it.filingUnit() != null) {
            Set<String> area = places.areaOf(it.organ());
            custodians.addAll(organs(it, PROCURATORATE, area, organs));
            if (isProsecuted(it)) {
                custodians.addAll(organs(it, COURT, area, organs));
            }
        }
        return new Protected(
                Sensitivity.S2,
                Line.CRIME,
                places.area(it.divisionCode()),
                custodians,
                places.lines(custodians),
                designated == null ? Set.of() : Set.copyOf(designated.formerUnits()),
                Set.of(),
                conflicts,
                Set.copyOf(it.sponsors()));
    }

    /** Nobody but the police files: where others verified, a proposal is with the police in whose area it lies. */
    private Set<String> policeOf(CaseDetails it, Map<String, List<OrgUnit>> organs) {
        List<OrgUnit> police = organs.computeIfAbsent(POLICE, places::unitsOf);
        if (police.stream().anyMatch(unit -> unit.unitId().equals(it.handlingUnit()))) {
            return Set.of();
        }
        Set<String> area = places.area(it.divisionCode());
        return police.stream()
                .filter(unit -> unit.level().isAtLeast(Level.COUNTY) && area.contains(unit.divisionCode()))
                .map(OrgUnit::unitId)
                .collect(Collectors.toSet());
    }

    private Set<String> organs(CaseDetails it, String agency, Set<String> area, Map<String, List<OrgUnit>> organs) {
        Set<String> recorded = it.stages().stream()
                .filter(reached -> agencyOf(reached).equals(agency))
                .map(StageReached::organ)
                .collect(Collectors.toSet());
        return recorded.isEmpty()
                ? organs.computeIfAbsent(agency, places::unitsOf).stream()
                        .filter(unit -> area.contains(unit.divisionCode()))
                        .map(OrgUnit::unitId)
                        .collect(Collectors.toSet())
                : andAbove(recorded);
    }

    private Set<String> andAbove(Set<String> units) {
        Set<String> all = new HashSet<>(units);
        all.addAll(places.lines(units));
        return all;
    }

    private static boolean isProsecuted(CaseDetails it) {
        return it.stages().stream()
                .anyMatch(reached -> reached.stage().equals(CaseStage.PROSECUTED.name())
                        || agencyOf(reached).equals(COURT));
    }

    private static String agencyOf(StageReached reached) {
        return Objects.requireNonNull(STAGES.get(reached.stage())).competentAgency();
    }
}

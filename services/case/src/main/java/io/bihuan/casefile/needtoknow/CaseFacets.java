package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.model.CaseStage;
import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.casefile.read.casedetails.CaseDetails.StageReached;
import io.bihuan.casefile.read.notedconflicts.NotedConflicts;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the policy has to know of a case 访问要素. It is with the units that verified and filed it, with the procuratorate once it
 * is filed and with the court once it is prosecuted: those that recorded a stage, or else those of the area of the filing
 * organ, since nobody else has been designated yet.
 */
@Component
public class CaseFacets {

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
            all.add(NotedConflicts.about(it.clueId(), noted)
                    .since(it.conflictRevision())
                    .map(conflicts -> of(it, conflicts, organs))
                    .orElse(null));
        }
        return all;
    }

    private Protected of(CaseDetails it, ConflictSet conflicts, Map<String, List<OrgUnit>> organs) {
        Set<String> custodians = new HashSet<>(Set.of(it.handlingUnit()));
        String filingUnit = it.filingUnit();
        if (filingUnit != null) {
            custodians.add(filingUnit);
            Set<String> area = places.areaOf(filingUnit);
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
                Set.of(),
                Set.of(),
                conflicts);
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
                : recorded;
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

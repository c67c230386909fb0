package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.emergencyaccesses.EmergencyAccessDetails;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.Places;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards {@link EmergencyAccessDetails} (B6): for who asked, for everybody above in their line, for the desk in whose area their unit is, and for auditors, at once.
 * Whoever must keep out of the matter does not learn that somebody reads it.
 */
@Component
class EmergencyAccessGuard implements Guard<EmergencyAccessDetails> {

    private final Matters matters;
    private final Places places;

    EmergencyAccessGuard(Matters matters, Places places) {
        this.matters = matters;
        this.places = places;
    }

    @Override
    public Class<EmergencyAccessDetails> documentType() {
        return EmergencyAccessDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<EmergencyAccessDetails> documents) {
        return documents.stream().<@Nullable Protected>map(this::of).toList();
    }

    @Override
    public EmergencyAccessDetails reduced(EmergencyAccessDetails document, Sight sight) {
        return document.withoutReason();
    }

    private Protected of(EmergencyAccessDetails it) {
        Set<String> unit = Set.of(it.requesterUnit());
        return new Protected(
                Sensitivity.S2,
                Line.CRIME,
                places.areaOf(it.requesterUnit()),
                unit,
                places.lines(unit),
                Set.of(),
                Set.of(it.requester()),
                matters.conflictsAround(it.accessId()));
    }
}

package io.bihuan.casefile.write.approveemergencymeasure;

import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.EmergencyKind;
import io.bihuan.casefile.model.Ladder;
import io.bihuan.casefile.model.UrgentRisk;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Stop or freeze assets for 48 hours before a case is filed 紧急止付、临时冻结, as a police head of a city or above (AOCL 27; A1, A2).
 *
 * @param measureId made by the sender
 * @param kind what is done
 * @param suspect the step of the ladder that the clue is suspected of; the approver answers for it
 * @param suspicionRef number of the document that rests on
 * @param risk why it cannot wait
 * @param assets the assets
 * @param document number of the decision
 */
@SentBy(Role.POLICE_CHIEF)
public record ApproveEmergencyMeasure(
        @TargetAggregateIdentifier String assetsId,
        String measureId,
        EmergencyKind kind,
        Ladder suspect,
        String suspicionRef,
        UrgentRisk risk,
        List<Asset> assets,
        String document,
        Actor actor) {}

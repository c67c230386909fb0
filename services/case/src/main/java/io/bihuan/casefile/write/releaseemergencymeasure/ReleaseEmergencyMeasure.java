package io.bihuan.casefile.write.releaseemergencymeasure;

import io.bihuan.casefile.model.ReleaseGround;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Release assets before the 48 hours are over 解除紧急措施.
 *
 * @param measureId the measure
 * @param refs numbers of the assets
 * @param ground why
 * @param document number of the decision
 */
@SentBy(Role.POLICE_CHIEF)
public record ReleaseEmergencyMeasure(
        @TargetAggregateIdentifier String assetsId,
        String measureId,
        List<String> refs,
        ReleaseGround ground,
        String document,
        Actor actor) {}

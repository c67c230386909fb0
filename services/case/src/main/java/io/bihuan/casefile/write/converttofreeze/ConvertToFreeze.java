package io.bihuan.casefile.write.converttofreeze;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Hold assets by a freeze in the filed case from now on 转为冻结 (A3).
 *
 * @param measureId the emergency measure that holds them
 * @param refs numbers of the assets
 * @param major whether the case is a major or complex one, and deposits are frozen for a year
 * @param document number of the decision
 */
@SentBy(Role.POLICE_CHIEF)
public record ConvertToFreeze(
        @TargetAggregateIdentifier String assetsId,
        String measureId,
        List<String> refs,
        boolean major,
        String document,
        Actor actor) {}

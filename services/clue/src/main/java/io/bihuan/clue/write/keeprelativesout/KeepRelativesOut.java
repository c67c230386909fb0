package io.bihuan.clue.write.keeprelativesout;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Keep near relatives in office out of a tip 申报近亲属回避 (F14, B3): those of the reporter, for the reporter's protection, as well as those of
 * who is reported. From then on the tip, and the clue it belongs to once that is triaged, does not exist for them. Refused with {@code
 * CONFLICT_ALREADY_DECLARED} if nobody new is named.
 *
 * @param tipId the tip
 * @param officers ids of the officers who must keep out, wherever they serve
 * @param actor who declares it
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record KeepRelativesOut(@TargetAggregateIdentifier String tipId, List<String> officers, Actor actor) {}

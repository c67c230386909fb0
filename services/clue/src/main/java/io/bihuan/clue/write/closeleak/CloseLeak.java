package io.bihuan.clue.write.closeleak;

import io.bihuan.clue.model.LeakFinding;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Close a suspected leak by a finding 泄密核查结论. Refused to the suspected unit and those below it ({@code SUSPECTED_UNIT_DECIDES}), to who reported it ({@code LEAK_CLOSED_BY_REPORTING_OFFICER}), to units that do not look into it ({@code NOT_THE_LEAK_HANDLER}), and a second time ({@code LEAK_ALREADY_CLOSED}).
 *
 * @param leakId the leak
 * @param finding what was found
 * @param findingRef where that is indexed
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.POLICE_CHIEF, Role.DISCIPLINE_OFFICER})
public record CloseLeak(
        @TargetAggregateIdentifier String leakId,
        LeakFinding finding,
        String findingRef,
        ConflictSet conflicts,
        Actor actor) {}

package io.bihuan.clue.write.grantextension;

import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ExtensionGround;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Grant a unit more time 延期. Refused unless a unit above grants it ({@code EXTENSION_NOT_FROM_ABOVE}), before the limit ends
 * ({@code EXTENSION_TOO_LATE}) and while it runs ({@code CLOCK_NOT_RUNNING}, {@code CLOCK_STANDS_STILL}), and no oftener and no
 * longer than its rule allows ({@code NOT_EXTENDABLE}, {@code EXTENSIONS_USED_UP}, {@code EXTENSION_TOO_LONG}).
 *
 * @param clueId the clue
 * @param clock which clock
 * @param days for how many days, 1 or more, of the kind the rule counts in
 * @param ground why
 * @param requestRef index number of the unit's request
 * @param actor who acts
 */
@SentBy({Role.DESK_HEAD, Role.POLICE_CHIEF})
public record GrantExtension(
        @TargetAggregateIdentifier String clueId,
        ClueClock clock,
        int days,
        ExtensionGround ground,
        String requestRef,
        Actor actor)
        implements StepOfAnOfficer {}

package io.bihuan.clue.reporter;

import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.vault.ReporterIdentity;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.clue.write.addfacts.AddFacts;
import io.bihuan.clue.write.attachtiptoclue.AttachTipToClue;
import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Facts a reporter adds 补充情况: a tip of its own, raw and immutable, linked to the first and attached to its clue if there is
 * one. The reporter's own name and number are taken out by the vault, which alone knows them.
 */
@Component
class FurtherFacts {

    private static final String LINE = "vault";

    private final Commands commands;
    private final Lines lines;
    private final ReporterVault vault;
    private final Clock clock;

    FurtherFacts(Commands commands, Lines lines, ReporterVault vault, Clock clock) {
        this.commands = commands;
        this.lines = lines;
        this.vault = vault;
        this.clock = clock;
    }

    /** Takes them in. */
    String add(String tipId, String narrative, Actor reporter) {
        TipReceived first = lines.tip(tipId);
        String addedTipId = "tip-" + Ids.next();
        String clean = vault.withoutReporter(lines.reporterOf(tipId), narrative);
        commands.send(new ReceiveTip(
                addedTipId,
                first.sourceClass(),
                "RECEIPT_CODE",
                clock.instant(),
                ReporterMode.valueOf(first.reporterMode()),
                vault.seal(addedTipId, ReporterIdentity.NONE, LINE),
                first.divisionCode(),
                first.place(),
                first.industry(),
                first.accused(),
                clean,
                null,
                null,
                null,
                "ADDED_TO:" + tipId,
                reporter));
        commands.send(new AddFacts(Lines.idOf(tipId), addedTipId, reporter));
        lines.clueOf(tipId).ifPresent(clue -> commands.send(new AttachTipToClue(addedTipId, clue, reporter)));
        return addedTipId;
    }
}

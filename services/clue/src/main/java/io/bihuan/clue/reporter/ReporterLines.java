package io.bihuan.clue.reporter;

import io.bihuan.clue.intake.ReceiptDesk;
import io.bihuan.clue.vault.ReceiptCodes;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.clue.write.openreporterline.OpenReporterLine;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.Commands;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens lines to reporters: once for a tip, with a code that nobody can ask for again. */
@Component
class ReporterLines implements ReceiptDesk {

    private final ReceiptCodes codes;
    private final ReporterVault vault;
    private final Lines lines;
    private final Receipts receipts;
    private final Commands commands;

    ReporterLines(ReceiptCodes codes, ReporterVault vault, Lines lines, Receipts receipts, Commands commands) {
        this.codes = codes;
        this.vault = vault;
        this.lines = lines;
        this.receipts = receipts;
        this.commands = commands;
    }

    @Override
    public Optional<Issued> issue(String tipId, Actor actor) {
        if (lines.isOpen(tipId)) {
            return Optional.empty();
        }
        String code = codes.issue(tipId);
        try {
            commands.send(new OpenReporterLine(Lines.idOf(tipId), tipId, vault.referenceFor(tipId), actor));
            Receipts.Made made = receipts.make(lines.tip(tipId));
            return Optional.of(new Issued(code, made.receipt(), made.receipt().asText(), made.salt()));
        } catch (DomainException refused) {
            if (refused.code().meansAlreadyDone()) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}

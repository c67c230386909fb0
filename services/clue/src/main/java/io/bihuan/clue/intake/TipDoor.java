package io.bihuan.clue.intake;

import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The one door through which a checked tip enters: first the reporter into the vault, then the tip into the log. Both may
 * be repeated; a crash in between leaves a sealed identity that the repetition finds.
 */
class TipDoor {

    private final ReporterVault vault;
    private final TipSink sink;

    TipDoor(ReporterVault vault, TipSink sink) {
        this.vault = vault;
        this.sink = sink;
    }

    /**
     * Lets a tip in.
     *
     * @param origin where it stood
     * @throws io.bihuan.kernel.DomainException if the vault or the log does not take it
     */
    TipSink.Outcome enter(TipDraft tip, String tipId, String origin, Actor actor) {
        return sink.receive(tip.command(tipId, reference(tip, tipId), origin, actor));
    }

    private @Nullable String reference(TipDraft tip, String tipId) {
        return tip.reporter().isNone() ? null : vault.seal(tipId, tip.reporter());
    }
}

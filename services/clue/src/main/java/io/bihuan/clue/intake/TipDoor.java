package io.bihuan.clue.intake;

import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.kernel.Actor;

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
        return sink.receive(tip.command(tipId, vault.seal(tipId, tip.reporter(), actor.agency()), origin, actor));
    }
}

package io.bihuan.clue.intake;

import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;

/**
 * The one door through which a checked tip enters: first the reporter into the vault, then the tip into the log. Both may
 * be repeated; a crash in between leaves a sealed identity that the repetition finds.
 */
class TipDoor {

    private final ReporterVault vault;
    private final TipSink sink;
    private final KnownTips known;

    TipDoor(ReporterVault vault, TipSink sink, KnownTips known) {
        this.vault = vault;
        this.sink = sink;
        this.known = known;
    }

    /**
     * Lets a tip in. One that names its number is never new: it is the one of the log, or refused.
     *
     * @param origin where it stood
     * @throws DomainException if the vault or the log does not take it; {@link IntakeError#TIP_NUMBER_MISMATCH} alike for a
     *     number that is unknown and one under which something else stands, so that nobody learns which numbers there are
     */
    TipSink.Outcome enter(TipDraft tip, String tipId, String origin, Actor actor) {
        if (!tip.number().isEmpty()) {
            if (!known.holds(tip)) {
                throw new DomainException(IntakeError.TIP_NUMBER_MISMATCH);
            }
            return TipSink.Outcome.KNOWN;
        }
        return sink.receive(tip.command(tipId, vault.seal(tipId, tip.reporter(), actor.agency()), origin, actor));
    }
}

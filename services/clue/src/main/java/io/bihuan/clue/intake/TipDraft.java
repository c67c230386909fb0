package io.bihuan.clue.intake;

import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.vault.ReporterIdentity;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A tip that passed all checks and still knows who reported it. */
record TipDraft(
        String externalId,
        SourceClass source,
        String channel,
        Instant receivedAt,
        ReporterMode mode,
        ReporterIdentity reporter,
        String divisionCode,
        String place,
        String industry,
        String accused,
        String narrative,
        @Nullable String unitId,
        @Nullable LocalDate dueOn,
        String remark,
        String number) {

    private static final Pattern NUMBER = Pattern.compile("tip-[0-9a-f]{40}");

    /** Whether it says which tip of ours it is. */
    boolean hasNumber() {
        return NUMBER.matcher(number).matches();
    }

    /**
     * The id that this content always gets, wherever and however often it comes in. The reporter is part of it by a keyed
     * fingerprint only: from a plain hash, anybody who may see the tip could find the telephone number by trying. What came
     * out of this system came without its reporter, and so brings its id along.
     */
    String tipId(ReporterVault vault) {
        if (hasNumber()) {
            return number;
        }
        ContentDigest digest = new ContentDigest()
                .add("tip/v1")
                .add(externalId)
                .add(source.name())
                .add(channel)
                .add(receivedAt.toString())
                .add(mode.name())
                .add(reporter.isNone() ? "" : vault.fingerprint(reporter))
                .add(divisionCode)
                .add(place)
                .add(industry)
                .add(accused)
                .add(narrative)
                .add(Objects.toString(unitId, ""))
                .add(Objects.toString(dueOn, ""))
                .add(remark);
        return "tip-" + digest.hex(40);
    }

    /** The command that takes it in, with a reference where the reporter was. */
    ReceiveTip command(String tipId, String reporterRef, String origin, Actor actor) {
        return new ReceiveTip(
                tipId,
                source.name(),
                channel,
                receivedAt,
                mode,
                reporterRef,
                divisionCode,
                place,
                industry,
                accused,
                narrative,
                unitId,
                dueOn,
                remark.isEmpty() ? null : remark,
                origin,
                actor);
    }

    @Override
    public String toString() {
        return "TipDraft[checked]";
    }
}

package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tip was received 已接收 (F01; AOCL 52(1): refusing to accept one is itself an offence).
 *
 * @param tipId the tip
 * @param sourceClass where it came from, a code of the source classes
 * @param channel the channel, for example {@code HOTLINE}
 * @param receivedAt when the first authority received it; time limits count from here
 * @param importedAt when this system recorded it; later than {@code receivedAt} for ledgers and batches
 * @param reporterMode {@code REAL_NAME}, {@code CODE_NAME} or {@code ANONYMOUS}
 * @param reporterRef the unlinkable reference into the vault, or null if there is no reporter to refer to
 * @param divisionCode the division the tip speaks of, as written; not yet checked
 * @param place the place in words
 * @param industry the field of business it concerns
 * @param accused whom the tip accuses, as written
 * @param narrative what was reported, as written; stays in the tip and is copied nowhere
 * @param proposedUnit the unit the sender proposed, or null
 * @param proposedDueOn the due date the sender proposed, or null
 * @param remark a remark of the sender, or null
 * @param origin {@code LEDGER:<sha256>#row}, {@code BATCH:<id>#line} or {@code FORM}
 * @param contentHash SHA-256 of the canonical raw content, see {@link io.bihuan.clue.model.TipContent}
 */
@PersistedEvent(type = "clue.TipReceived", label = "举报已接收")
public record TipReceived(
        String tipId,
        String sourceClass,
        String channel,
        Instant receivedAt,
        Instant importedAt,
        String reporterMode,
        @Nullable String reporterRef,
        String divisionCode,
        String place,
        String industry,
        String accused,
        String narrative,
        @Nullable String proposedUnit,
        @Nullable LocalDate proposedDueOn,
        @Nullable String remark,
        String origin,
        String contentHash)
        implements TipEvent {}

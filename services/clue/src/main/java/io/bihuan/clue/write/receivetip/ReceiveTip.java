package io.bihuan.clue.write.receivetip;

import io.bihuan.clue.model.ReporterMode;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Receive a tip 受理举报 (F01: every tip is accepted). Refused only with {@code TIP_ALREADY_RECEIVED}, which says that it
 * is in already, and with {@code SOURCE_CLASS_UNKNOWN}.
 *
 * @param tipId its id, from the edge; the same row of the same file must always give the same id
 * @param sourceClass {@code MASS_REPORT}, {@code SUPERIOR_ASSIGNED}, {@code POLICE_110}, {@code MEMBER_UNIT} or
 *     {@code DETAINEE}
 * @param channel the channel, for example {@code HOTLINE}
 * @param receivedAt when the first authority received it
 * @param mode how the reporter wants to be known
 * @param reporterRef the reference the vault issued, never an identity; null if there is none
 * @param divisionCode the division it speaks of, as written; checked when a clue is registered, because a wrong code is
 *     no reason to lose a tip
 * @param place the place in words
 * @param industry the field of business
 * @param accused whom it accuses, as written
 * @param narrative what was reported, as written
 * @param proposedUnit the unit the sender proposes, or null
 * @param proposedDueOn the due date the sender proposes, or null
 * @param remark a remark of the sender, or null
 * @param origin {@code LEDGER:<sha256>#row}, {@code BATCH:<id>#line} or {@code FORM}
 * @param actor who receives it
 */
@SentBy(
        value = {Role.INTAKE_CLERK, Role.DESK_TRIAGER, Role.GRASSROOTS, Role.SERVICE},
        automations = "reporter")
public record ReceiveTip(
        @TargetAggregateIdentifier String tipId,
        String sourceClass,
        String channel,
        Instant receivedAt,
        ReporterMode mode,
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
        Actor actor) {}

package io.bihuan.clue.intake;

import io.bihuan.clue.vault.MinorsInText;
import io.bihuan.clue.vault.ReporterIdentity;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.web.AnsweredOnce;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a single tip in, from an intake clerk's form; checked like a row of a ledger. */
@RestController
class TipApi {

    private final TipChecks checks;
    private final ReporterVault vault;
    private final TipDoor door;
    private final ReceiptDesk receipts;
    private final Clock clock;

    TipApi(TipChecks checks, ReporterVault vault, TipDoor door, ReceiptDesk receipts, Clock clock) {
        this.checks = checks;
        this.vault = vault;
        this.door = door;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The form; what is missing is named in the refusal together with all other mistakes. */
    record Body(
            @Nullable String source,
            @Nullable String channel,
            @Nullable Instant receivedAt,
            @Nullable String mode,
            @Nullable Reporter reporter,
            @Nullable String divisionCode,
            @Nullable String place,
            @Nullable String industry,
            @Nullable String accused,
            @Nullable String narrative,
            @Nullable String proposedUnit,
            @Nullable LocalDate proposedDueOn,
            @Nullable String remark,

            @Nullable @Size(max = MOST_MINORS) List<@NotNull @Size(max = 40) @Pattern(regexp = NAME, message = NO_NAME) String> minors) {

        private static final int MOST_MINORS = 20;

        /** Two characters at least, or it would be masked all over the text; no line breaks, for the vault keeps one a line. */
        private static final String NAME = "\\h*\\S\\P{Cntrl}*\\S\\h*";

        private static final String NO_NAME = "姓名须有两个以上字符,不得换行";

        /** Who reported, as far as the form says. */
        record Reporter(@Nullable String name, @Nullable String phone) {
            @Override
            public String toString() {
                return "Reporter[sealed]";
            }
        }

        /** Minors who are victims or witnesses, as far as the form names them. */
        MinorsInText masked() {
            return new MinorsInText(minors == null ? List.of() : minors);
        }

        TipInput input(MinorsInText masked) {
            return new TipInput(
                    "",
                    text(source),
                    text(channel),
                    receivedAt,
                    text(mode),
                    reporter == null
                            ? ReporterIdentity.NONE
                            : new ReporterIdentity(text(reporter.name()), text(reporter.phone())),
                    masked.remove(text(accused)),
                    text(divisionCode),
                    masked.remove(text(place)),
                    text(industry),
                    masked.remove(text(narrative)),
                    text(proposedUnit),
                    proposedDueOn,
                    masked.remove(text(remark)),
                    "");
        }

        private static String text(@Nullable String field) {
            return field == null ? "" : field.strip();
        }
    }

    /**
     * The answer.
     *
     * @param tipId the tip
     * @param known whether the same form had been sent before; then nothing was added
     * @param receiptCode what the reporter asks with later, shown this once and never again; null if it was shown before
     * @param receipt the signed receipt, likewise
     * @param receiptText the same for printing, likewise
     * @param receiptSalt what opens the receipt's commitment, likewise
     * @param warnings what is strange about it
     */
    record Receipt(
            String tipId,
            boolean known,
            @Nullable String receiptCode,
            @Nullable Object receipt,
            @Nullable String receiptText,
            @Nullable String receiptSalt,
            List<Finding> warnings) {

        static Receipt of(String tipId, boolean known, ReceiptDesk.@Nullable Issued issued, List<Finding> warnings) {
            return issued == null
                    ? new Receipt(tipId, known, null, null, null, null, warnings)
                    : new Receipt(
                            tipId, known, issued.code(), issued.receipt(), issued.text(), issued.salt(), warnings);
        }

        @Override
        public String toString() {
            return "Receipt[" + tipId + "]";
        }
    }

    @Access(sends = ReceiveTip.class)
    @AnsweredOnce
    @PostMapping("/tips")
    ResponseEntity<Receipt> receive(@Valid @RequestBody Body body, Actor actor) {
        Problems problems = new Problems(0, Column::field);
        MinorsInText minors = body.masked();
        TipDraft tip = checks.check(body.input(minors), clock.instant(), problems)
                .orElseThrow(() -> new DomainException(IntakeError.TIP_INVALID, Map.of("errors", problems.errors())));
        String tipId = tip.tipId(vault);
        boolean known = door.enter(tip, tipId, "FORM", actor) == TipSink.Outcome.KNOWN;
        vault.sealMinors(vault.referenceFor(tipId), minors.names());
        ReceiptDesk.Issued issued = receipts.issue(tipId, actor).orElse(null);
        return ResponseEntity.created(URI.create("/tips/" + tipId))
                .cacheControl(CacheControl.noStore())
                .body(Receipt.of(tipId, known, issued, problems.warnings()));
    }
}

package io.bihuan.clue.reporter;

import io.bihuan.platform.access.Access;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For anybody, without a login: {@code POST /receipts/verify}, and the public keys for who would rather verify elsewhere. */
@Access(withoutToken = true)
@RestController
class ReceiptsApi {

    private final Receipts receipts;

    ReceiptsApi(Receipts receipts) {
        this.receipts = receipts;
    }

    /** A receipt as it was given out. */
    record Body(
            int version,
            @NotNull @Size(max = 80) String commitment,
            long position,
            @NotNull @Size(max = 64) String chainHash,
            @NotNull @Size(max = 16) String hashAlgorithm,
            @NotNull Instant issuedAt,
            @NotNull @Size(max = 16) String signatureAlgorithm,
            @NotNull @Size(max = 64) String keyId,
            @NotNull @Size(max = 256) String signature) {

        SignedReceipt receipt() {
            return new SignedReceipt(
                    version,
                    commitment,
                    position,
                    chainHash,
                    hashAlgorithm,
                    issuedAt,
                    signatureAlgorithm,
                    keyId,
                    signature);
        }
    }

    @PostMapping("/receipts/verify")
    Receipts.Judgement verify(@Valid @RequestBody Body body) {
        return receipts.judge(body.receipt());
    }

    @GetMapping(value = "/receipts/keys", produces = MediaType.TEXT_PLAIN_VALUE)
    String keys() {
        return receipts.publicKeys();
    }
}

package io.bihuan.clue.reporter;

import io.bihuan.clue.vault.ReceiptCodes;
import io.bihuan.kernel.DomainException;
import org.springframework.stereotype.Component;

/** Codes as reporters show them 出示查询码: every showing is counted before it is looked at, right or wrong. */
@Component
class ShownCodes {

    private final ReceiptCodes codes;
    private final Tries tries;

    ShownCodes(ReceiptCodes codes, Tries tries) {
        this.codes = codes;
        this.tries = tries;
    }

    /** @throws DomainException RECEIPT_UNKNOWN alike for every code that is not right; TOO_MANY_TRIES */
    String tipOf(String code) {
        tries.count(codes.counterOf(code));
        return codes.tipOf(code).orElseThrow(() -> new DomainException(ReporterError.RECEIPT_UNKNOWN));
    }
}

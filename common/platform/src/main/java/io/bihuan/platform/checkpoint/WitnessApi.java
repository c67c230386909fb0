package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.checkpoint.Checkpoint;
import io.bihuan.eventlog.checkpoint.Cosignature;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.checkpoint.WitnessBook.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: what this service has seen of the other logs, and what it refused to sign. */
@Access({Role.AUDITOR, Role.OPERATOR})
@RestController
class WitnessApi {

    private final TrustedKeys trusted;
    private final WitnessBook book;

    WitnessApi(TrustedKeys trusted, WitnessBook book) {
        this.trusted = trusted;
        this.book = book;
    }

    /**
     * One witnessed log.
     *
     * @param trustedKeys the keys that may sign it now
     * @param last the checkpoint that was witnessed last
     * @param signed what this service signed of it
     * @param beganOnTrust where witnessing began, if not at position 0: nobody but the owner vouches for what was before
     * @param refusals what was refused, with the other half of the evidence
     */
    record WitnessedLog(
            String log,
            Set<String> trustedKeys,
            @Nullable Checkpoint last,
            @Nullable Cosignature signed,
            @Nullable Checkpoint beganOnTrust,
            List<Refusal> refusals) {}

    @GetMapping("/admin/witness")
    List<WitnessedLog> witnessed() {
        return trusted.logs().stream()
                .map(log -> new WitnessedLog(
                        log,
                        trusted.of(log).ids(),
                        book.last(log).orElse(null),
                        book.lastCosignature(log).orElse(null),
                        book.takenOnTrust(log).orElse(null),
                        book.refusals(log)))
                .toList();
    }
}

package io.bihuan.platform.history;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.LogBundle;
import io.bihuan.eventlog.LogReport;
import io.bihuan.eventlog.LogVerifier;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;

/** How any log of a service proves itself: checked in place, or taken away and checked elsewhere. */
public final class LogProof {

    private final ObjectProvider<KeyFiles> keys;

    /** @param keys the keys that checkpoints are signed with, where the service has any */
    public LogProof(ObjectProvider<KeyFiles> keys) {
        this.keys = keys;
    }

    /**
     * Walks the whole hash chain, holds it against the log's checkpoints and says where it breaks first, if it does.
     * Signatures are checked if the service has a key.
     */
    public LogReport verify(EventLog log) {
        KeyFiles own = keys.getIfAvailable();
        return new LogVerifier(log, own == null ? PublicKeys.NONE : own.publicKeys()).verify(0);
    }

    /**
     * Answers with the log, or a range of it up to its head, as a bundle that the stand-alone verifier checks without this
     * service (docs/operations/log-verification.md).
     *
     * @param from first position wanted
     * @throws DomainException PARAMETER_MALFORMED if there is nothing from there on
     */
    public void bundle(EventLog log, long from, HttpServletResponse response) throws IOException {
        long head = log.head();
        if (from < 0 || from > head + 1) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "from", "head", head));
        }
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setHeader("Bihuan-Position", Long.toString(head));
        LogBundle.write(log, from, head, response.getOutputStream());
    }
}

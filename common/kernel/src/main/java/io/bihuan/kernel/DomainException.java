package io.bihuan.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A refused command: the code says why, the facts say with which values. Nothing was changed. */
public final class DomainException extends RuntimeException {

    private final transient ErrorCode code;
    private final transient Map<String, Object> facts;

    /**
     * @param code why it is refused
     * @param facts the values the refusal speaks of, in reading order; no personal data, they reach logs and clients
     */
    public DomainException(ErrorCode code, Map<String, ?> facts) {
        super(code.name() + " " + facts, null, false, false);
        this.code = Objects.requireNonNull(code);
        this.facts = new LinkedHashMap<>(facts);
    }

    /** A refusal that needs no facts. */
    public DomainException(ErrorCode code) {
        this(code, Map.of());
    }

    /** Why it is refused. */
    public ErrorCode code() {
        return code;
    }

    /** The values the refusal speaks of, in reading order. */
    public Map<String, Object> facts() {
        return Map.copyOf(facts);
    }
}

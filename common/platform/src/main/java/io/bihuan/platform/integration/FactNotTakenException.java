package io.bihuan.platform.integration;

/**
 * A store or the broker is away, so the record was neither taken nor set aside: it must come again. Carries no cause, lest
 * spring-kafka take the cause for a reason to skip the record.
 */
public final class FactNotTakenException extends RuntimeException {

    FactNotTakenException(String reason) {
        super(reason, null, false, false);
    }
}

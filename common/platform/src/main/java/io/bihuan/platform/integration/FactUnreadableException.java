package io.bihuan.platform.integration;

/** A record that cannot be read as a fact. The message names what is missing, never a value of the data. */
final class FactUnreadableException extends RuntimeException {

    FactUnreadableException(String reason) {
        super(reason, null, false, false);
    }
}

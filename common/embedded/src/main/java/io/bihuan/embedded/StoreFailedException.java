package io.bihuan.embedded;

/** The file could not be written: what is in memory is more than what is on disk, and nobody may be told of it. */
final class StoreFailedException extends RuntimeException {

    StoreFailedException(Throwable cause) {
        super("the store could not be written", cause);
    }
}

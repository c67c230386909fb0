package io.bihuan.clue.vault;

/** Something sealed does not open. Says nothing of what it was, and keeps no cause that might. */
final class SealBrokenException extends RuntimeException {

    SealBrokenException() {
        super("A sealed entry does not open: wrong key, or it was changed.", null, false, false);
    }
}

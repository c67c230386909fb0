package io.bihuan.embedded;

import org.jspecify.annotations.Nullable;

/**
 * An embedded part could not start. Nothing on disk was changed by the attempt.
 *
 * <p>The message is one line, Chinese first and English after it, and says what the operator can do.
 */
public final class EmbeddedStartException extends RuntimeException {

    /**
     * @param chinese what happened and what to do, in Chinese
     * @param english the same in English
     * @param cause what was thrown, if anything
     */
    EmbeddedStartException(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + " / " + english, cause);
    }

    static EmbeddedStartException portInUse(String part, int port, @Nullable Throwable cause) {
        return new EmbeddedStartException(
                part + "：端口 " + port + " 已被占用，请停止占用该端口的程序或改用其他端口",
                part + ": port " + port + " is in use; stop the program that holds it or choose another port",
                cause);
    }
}

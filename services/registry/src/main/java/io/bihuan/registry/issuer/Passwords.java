package io.bihuan.registry.issuer;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What is kept of passwords, and how they are compared: with Argon2id always, whoever asks and whatever is known, so that the
 * time of an answer says nothing.
 */
final class Passwords {

    private static final String ONE_TIME = "{once}";

    /** Of a password that nobody knows. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=16384,t=2,p=1$6/O9cbz1h4pk9ogZEhktXA$WqXcDZz9b/tuuzblLaBwx+TA//BLGGduVTMAUqChDDg";

    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /** Each comparison takes 16 MiB and a core for a while; a flood of them waits here instead of taking all. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    /** What is kept of a password that somebody chose. */
    String hash(String password) {
        return String.valueOf(argon2.encode(password));
    }

    /** What is kept of a password that was made here and is used once. */
    String hashOfOneTime(String password) {
        return ONE_TIME + Secrets.digest(password);
    }

    /** Whether the password is the one of the hash; for {@code null}, the account of nobody, it never is. */
    boolean matches(String password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            boolean oneTime = hash != null && hash.startsWith(ONE_TIME);
            boolean slow = argon2.matches(password, hash == null || oneTime ? NOBODYS : hash);
            boolean quick = oneTime && Secrets.matches(password, hash.substring(ONE_TIME.length()));
            return hash != null && (oneTime ? quick : slow);
        } finally {
            turns.release();
        }
    }
}

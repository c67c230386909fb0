package io.bihuan.registry.issuer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of officers. They are kept apart from the log: they must be forgotten when they change, and the log forgets
 * nothing.
 */
final class Accounts {

    /** What came of an attempt to log in. */
    enum Attempt {
        /** The password is right. */
        RIGHT,
        /** It is right, and must be changed before it is good for anything. */
        MUST_CHANGE,
        /** Anything else: wrong, locked, nobody of that name. */
        REFUSED
    }

    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private final MongoCollection<Document> accounts;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(MongoDatabase database, Passwords passwords, Clock clock) {
        this.accounts = database.getCollection("accounts");
        this.passwords = passwords;
        this.clock = clock;
    }

    boolean has(String officer) {
        return accounts.find(Filters.eq(officer)).first() != null;
    }

    /** Gives the officer a new password, to be changed at the first login; it is shown to nobody but the caller. */
    String issueOneTimePassword(String officer) {
        String password = Secrets.oneTimePassword();
        save(officer, passwords.hashOfOneTime(password), true);
        return password;
    }

    /**
     * Compares a password. Every attempt is counted before it is looked at, so that many at once do not get more guesses
     * than one after the other; after five failures each further one locks the account for twice as long, up to an hour.
     */
    Attempt attempt(String officer, String password) {
        Instant now = clock.instant();
        @Nullable Document account = accounts.findOneAndUpdate(
                Filters.eq(officer),
                Updates.inc("failures", 1),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        boolean matches = passwords.matches(password, account == null ? null : account.getString("hash"));
        boolean locked = account != null
                && account.getDate("lockedUntil") != null
                && now.isBefore(account.getDate("lockedUntil").toInstant());
        if (account == null || locked || !matches) {
            int failures = account == null ? 0 : account.getInteger("failures", 0);
            // Also for nobody, whom the update does not find: the answer takes as long.
            accounts.updateOne(
                    Filters.eq(officer),
                    locked || failures < FREE_FAILURES
                            ? Updates.set("failedAt", Date.from(now))
                            : Updates.set("lockedUntil", Date.from(now.plus(lock(failures)))));
            return Attempt.REFUSED;
        }
        accounts.updateOne(
                Filters.eq(officer), Updates.combine(Updates.set("failures", 0), Updates.unset("lockedUntil")));
        return account.getBoolean("mustChange", false) ? Attempt.MUST_CHANGE : Attempt.RIGHT;
    }

    /** From now on the officer has this password. */
    void change(String officer, String password) {
        save(officer, passwords.hash(password), false);
    }

    private void save(String officer, String hash, boolean mustChange) {
        accounts.replaceOne(
                Filters.eq(officer),
                new Document("_id", officer)
                        .append("hash", hash)
                        .append("mustChange", mustChange)
                        .append("failures", 0)
                        .append("changedAt", Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    private static Duration lock(int failures) {
        int doublings = Math.min(failures - FREE_FAILURES, 10);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }
}

package io.bihuan.eventlog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/**
 * {@code VerifyLog <mongodb-uri> <database> [<collection>]}: walks a log and says in one line whether it is sound. Needs
 * only the right to read. Exit status 0 sound, 1 damaged, 2 wrong call.
 */
public final class VerifyLog {

    private VerifyLog() {}

    /** See the class. */
    public static void main(String[] arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: VerifyLog <mongodb-uri> <database> [<collection>]");
            System.exit(2);
        }
        System.exit(verify(arguments[0], arguments[1], arguments.length == 3 ? arguments[2] : "log") ? 0 : 1);
    }

    private static boolean verify(String uri, String database, String collection) {
        try (MongoClient client = MongoClients.create(uri)) {
            LogReport report =
                    LogVerifier.of(client.getDatabase(database), collection).verify(0);
            System.out.println(
                    report.ok()
                            ? "sound: " + report.checkedCommits() + " commits, " + report.checkedEvents()
                                    + " events, head " + report.headHash()
                            : "damaged at position " + report.firstBadPosition() + ": " + report.reason()
                                    + "; sound up to there: " + report.checkedEvents() + " events, hash "
                                    + report.headHash());
            return report.ok();
        }
    }
}

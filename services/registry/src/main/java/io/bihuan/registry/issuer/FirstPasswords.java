package io.bihuan.registry.issuer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.bihuan.platform.command.LogPositions;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.web.ReadBarrier;
import io.bihuan.registry.read.officers.OfficerEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Gives everybody who is registered after the first start a one-time password, once. */
final class FirstPasswords {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAGE = 500;
    private static final String DONE = "first-passwords";

    private final MongoCollection<Document> marks;
    private final Accounts accounts;
    private final ReadModels readModels;
    private final ReadBarrier barrier;
    private final LogPositions log;
    private final ShownOnce shown;

    FirstPasswords(
            MongoDatabase database,
            Accounts accounts,
            ReadModels readModels,
            ReadBarrier barrier,
            LogPositions log,
            ShownOnce shown) {
        this.marks = database.getCollection("marks");
        this.accounts = accounts;
        this.readModels = readModels;
        this.barrier = barrier;
        this.log = log;
        this.shown = shown;
    }

    /** Does nothing on later starts: who is registered then gets a password from an operator. */
    void issue() {
        if (marks.find(Filters.eq(DONE)).first() != null) {
            return;
        }
        if (!barrier.await(log.head(), PATIENCE)) {
            throw new IllegalStateException("the list of officers is not ready; start again");
        }
        Map<String, String> passwords = new LinkedHashMap<>();
        for (String officer : officers()) {
            if (!accounts.has(officer)) {
                passwords.put(officer, accounts.issueOneTimePassword(officer));
            }
        }
        if (!passwords.isEmpty()) {
            shown.show("一次性口令 one-time passwords", passwords);
        }
        marks.insertOne(new Document("_id", DONE));
    }

    private List<String> officers() {
        List<String> officers = new ArrayList<>();
        String after = "";
        do {
            ReadModels.Page<OfficerEntry> page = readModels.page(OfficerEntry.class, Map.of(), "", false, after, PAGE);
            page.items().forEach(officer -> officers.add(officer.officerId()));
            after = page.next();
        } while (!after.isEmpty());
        return officers;
    }
}

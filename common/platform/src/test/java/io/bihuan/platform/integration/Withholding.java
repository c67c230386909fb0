package io.bihuan.platform.integration;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneOffset;

/** Keeps back what must not leave, for tests. */
final class Withholding {

    private Withholding() {}

    static LeakPrevention in(MongoDatabase database) {
        return new LeakPrevention(new WithheldFacts(database), Clock.fixed(Ledger.NOON, ZoneOffset.UTC), () -> {});
    }
}

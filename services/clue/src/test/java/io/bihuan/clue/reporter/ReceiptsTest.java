package io.bihuan.clue.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.NewCommit;
import io.bihuan.eventlog.NewEvent;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.MovableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"Ed25519", "SM2"})
class ReceiptsTest {

    private static final Instant NOW = Instant.parse("2024-09-10T01:31:00Z");
    private static final String CONTENT = "ab".repeat(32);

    private final String algorithm;
    private final MovableClock clock = MovableClock.at(NOW);
    private MongoClient client;
    private MongoDatabase database;
    private EventLog log;

    @TempDir
    private Path folder;

    ReceiptsTest(String algorithm) {
        this.algorithm = algorithm;
    }

    @BeforeEach
    void a_log_with_three_tips() {
        client = MongoClients.create(Backends.mongoUri());
        database = client.getDatabase(Backends.freshDatabase("receipts_log"));
        log = EventLog.open(database, EventLogSettings.defaults(), clock);
        for (String tip : List.of("tip-1", "tip-2", "tip-3")) {
            log.append(new NewCommit(
                    tip, "Tip", 0, List.of(new NewEvent("e-" + tip, "clue.TipReceived", 1, NOW, "{}", "{}"))));
        }
    }

    @AfterEach
    void close() {
        log.close();
        client.close();
    }

    @Test
    void a_receipt_is_valid_and_says_where_the_tip_stands() {
        Receipts.Made made = receipts("a").make(tip("tip-2"));

        assertThat(made.receipt().position()).isEqualTo(1);
        assertThat(made.receipt().chainHash())
                .isEqualTo(log.readAggregate("tip-2", 0).get(0).hash());
        assertThat(made.receipt().signatureAlgorithm()).isEqualTo(algorithm);
        assertThat(receipts("a").judge(made.receipt()).valid())
                .as("after a restart")
                .isTrue();
    }

    @Test
    void its_commitment_opens_with_the_salt_and_cannot_be_guessed_without() {
        Receipts receipts = receipts("a");
        Receipts.Made one = receipts.make(tip("tip-1"));
        Receipts.Made other = receipts.make(tip("tip-1"));

        assertThat(Receipts.commitment(one.salt(), CONTENT))
                .isEqualTo(one.receipt().commitment())
                .isNotEqualTo(other.receipt().commitment());
        assertThat(one.salt()).hasSize(64);
        assertThat(one.receipt().asText() + one.receipt()).doesNotContain(one.salt(), CONTENT, "tip-1");
    }

    @Test
    void whatever_is_changed_in_it_the_signature_fails() {
        Receipts receipts = receipts("a");
        SignedReceipt r = receipts.make(tip("tip-2")).receipt();
        String otherHash = log.readAggregate("tip-3", 0).get(0).hash();
        List<SignedReceipt> changed = List.of(
                new SignedReceipt(
                        2,
                        r.commitment(),
                        1,
                        r.chainHash(),
                        r.hashAlgorithm(),
                        NOW,
                        algorithm,
                        r.keyId(),
                        r.signature()),
                new SignedReceipt(
                        1, "x", 1, r.chainHash(), r.hashAlgorithm(), NOW, algorithm, r.keyId(), r.signature()),
                new SignedReceipt(
                        1,
                        r.commitment(),
                        2,
                        r.chainHash(),
                        r.hashAlgorithm(),
                        NOW,
                        algorithm,
                        r.keyId(),
                        r.signature()),
                new SignedReceipt(
                        1, r.commitment(), 1, otherHash, r.hashAlgorithm(), NOW, algorithm, r.keyId(), r.signature()),
                new SignedReceipt(1, r.commitment(), 1, r.chainHash(), "sm3", NOW, algorithm, r.keyId(), r.signature()),
                new SignedReceipt(
                        1,
                        r.commitment(),
                        1,
                        r.chainHash(),
                        r.hashAlgorithm(),
                        NOW.plusSeconds(1),
                        algorithm,
                        r.keyId(),
                        r.signature()),
                r.signed("0".repeat(16), r.signature()),
                r.signed(r.keyId(), "AAAA"),
                r.signed(r.keyId(), "not base64!"));

        assertThat(changed).allSatisfy(receipt -> {
            Receipts.Judgement judgement = receipts.judge(receipt);
            assertThat(judgement.signatureValid()).isFalse();
            assertThat(judgement.valid()).isFalse();
            assertThat(judgement.logHolds())
                    .as("nobody learns of the log by asking")
                    .isFalse();
        });
    }

    @Test
    void a_receipt_of_somebody_else_is_none_of_ours() {
        SignedReceipt foreign = receipts("b").make(tip("tip-2")).receipt();
        assertThat(receipts("a").judge(foreign).signatureValid()).isFalse();
    }

    @Test
    void it_shows_when_the_log_was_changed_behind_it() {
        Receipts receipts = receipts("a");
        SignedReceipt receipt = receipts.make(tip("tip-2")).receipt();
        database.getCollection("log")
                .updateOne(new Document("_id", 1L), new Document("$set", new Document("h", "00".repeat(32))));

        Receipts.Judgement judgement = receipts.judge(receipt);
        assertThat(judgement.signatureValid()).isTrue();
        assertThat(judgement.logHolds()).isFalse();
        assertThat(judgement.valid()).isFalse();
    }

    private Receipts receipts(String key) {
        Path file = folder.resolve(key + ".key");
        return new Receipts(
                log, List.of(algorithm.equals("SM2") ? new Sm2Signer(file) : new Ed25519Signer(file)), clock);
    }

    private static TipReceived tip(String tipId) {
        return new TipReceived(
                tipId,
                "MASS_REPORT",
                "WEB",
                NOW,
                NOW,
                "ANONYMOUS",
                "r-1",
                "990121104",
                "",
                "",
                "",
                "砂场",
                null,
                null,
                null,
                "FORM",
                CONTENT);
    }
}

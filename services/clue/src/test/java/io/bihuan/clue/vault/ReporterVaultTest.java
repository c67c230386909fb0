package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.MovableClock;
import java.time.Clock;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReporterVaultTest {

    private static final ReporterIdentity SOMEBODY = new ReporterIdentity("测试举报人001", "19900003860");

    private final Clock clock = MovableClock.at("2024-09-10T09:31:00+08:00");
    private MongoClient client;
    private MongoDatabase database;
    private ReporterVault vault;

    @BeforeEach
    void open_a_vault_on_an_empty_database() {
        client = MongoClients.create(Backends.mongoUri());
        database = client.getDatabase(Backends.freshDatabase("vault"));
        vault = vaultWithKey((byte) 7);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void what_was_sealed_can_be_opened_with_the_keys() {
        assertThat(vault.open(vault.seal("tip-1", SOMEBODY))).isEqualTo(SOMEBODY);
    }

    @Test
    void sealing_a_tip_twice_keeps_one_entry() {
        String first = vault.seal("tip-1", SOMEBODY);
        String again = vaultWithKey((byte) 7).seal("tip-1", SOMEBODY);

        assertThat(again).isEqualTo(first);
        assertThat(database.getCollection("identities").countDocuments()).isEqualTo(1);
    }

    @Test
    void one_reporter_has_another_reference_for_every_tip() {
        assertThat(vault.seal("tip-1", SOMEBODY))
                .startsWith("r-")
                .hasSize(34)
                .isNotEqualTo(vault.seal("tip-2", SOMEBODY));
    }

    @Test
    void the_database_holds_neither_name_nor_number_nor_tip() {
        vault.seal("tip-1", SOMEBODY);

        Document entry = database.getCollection("identities").find().first();
        assertThat(entry.toJson()).doesNotContain("测试举报人", "19900003860", "tip-1");
        assertThat(new String(entry.get("sealed", Binary.class).getData())).doesNotContain("测试");
    }

    @Test
    void an_entry_does_not_open_under_another_reference() {
        String reference = vault.seal("tip-1", SOMEBODY);
        Document moved = database.getCollection("identities").find().first();
        database.getCollection("identities").insertOne(moved.append("_id", "r-elsewhere"));

        assertThatThrownBy(() -> vault.open("r-elsewhere")).isInstanceOf(IllegalStateException.class);
        assertThat(vault.open(reference)).isEqualTo(SOMEBODY);
    }

    @Test
    void a_changed_entry_does_not_open() {
        String reference = vault.seal("tip-1", SOMEBODY);
        Document entry = database.getCollection("identities").find().first();
        byte[] sealed = entry.get("sealed", Binary.class).getData();
        sealed[20] ^= 1;
        database.getCollection("identities")
                .replaceOne(new Document("_id", reference), entry.append("sealed", new Binary(sealed)));

        assertThatThrownBy(() -> vault.open(reference))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause();
    }

    @Test
    void a_second_master_key_on_the_same_database_is_refused() {
        vault.seal("tip-1", SOMEBODY);

        assertThatThrownBy(() -> vaultWithKey((byte) 8).seal("tip-2", SOMEBODY))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(VaultError.VAULT_KEY_WRONG));
        assertThat(database.getCollection("identities").countDocuments()).isEqualTo(1);
    }

    @Test
    void a_vault_that_is_away_says_so_and_nothing_else() {
        try (MongoClient nobody =
                MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50&connectTimeoutMS=50")) {
            ReporterVault away =
                    new ReporterVault(new MongoVaultStore(nobody.getDatabase("v")), new VaultKeys(new byte[32]), clock);

            assertThatThrownBy(() -> away.seal("tip-1", SOMEBODY))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refused -> assertThat(refused.code()).isEqualTo(VaultError.VAULT_UNAVAILABLE))
                    .hasNoCause();
        }
    }

    @Test
    void fingerprints_tell_identities_apart_and_depend_on_the_key() {
        assertThat(vault.fingerprint(SOMEBODY))
                .isEqualTo(vault.fingerprint(new ReporterIdentity("测试举报人001", "19900003860")))
                .isNotEqualTo(vault.fingerprint(new ReporterIdentity("测试举报人00", "119900003860")))
                .isNotEqualTo(vaultWithKey((byte) 8).fingerprint(SOMEBODY));
    }

    @Test
    void an_identity_never_prints_itself() {
        assertThat(SOMEBODY.toString()).doesNotContain("测试", "199");
    }

    private ReporterVault vaultWithKey(byte key) {
        byte[] master = new byte[32];
        master[0] = key;
        return new ReporterVault(new MongoVaultStore(database), new VaultKeys(master), clock);
    }
}

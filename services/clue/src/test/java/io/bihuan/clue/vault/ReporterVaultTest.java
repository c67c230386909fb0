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
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ReporterVaultTest {

    private static final ReporterIdentity SOMEBODY = new ReporterIdentity("测试举报人001", "19900003860");
    private static final String LINE = "SHB";

    private final CipherSuites.Choice choice;
    private final Clock clock = MovableClock.at("2024-09-10T09:31:00+08:00");
    private final KeysInMemory agencyKeys = new KeysInMemory();
    private MongoClient client;
    private MongoDatabase database;
    private ReporterVault vault;

    ReporterVaultTest(CipherSuites.Choice choice) {
        this.choice = choice;
    }

    @BeforeEach
    void open_a_vault_on_an_empty_database() {
        client = MongoClients.create(Backends.mongoUri());
        database = client.getDatabase(Backends.freshDatabase("vault"));
        vault = vaultWith(agencyKeys, choice);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void what_was_sealed_can_be_opened_with_the_keys() {
        assertThat(vault.open(seal("tip-1"))).isEqualTo(SOMEBODY);
    }

    @Test
    void an_entry_says_by_which_suite_and_which_agency_key() {
        seal("tip-1");
        Document entry = database.getCollection("identities").find().first();
        String tag = choice.suite().tag();

        assertThat(entry.getString("algorithm")).isEqualTo(tag);
        assertThat(entry.getString("keyId")).isEqualTo("shb:" + tag + ":1");
    }

    @Test
    void entries_of_the_other_suite_stay_readable_when_the_suite_is_changed() {
        String before = seal("tip-1");
        CipherSuites.Choice other = choice == CipherSuites.Choice.NATIONAL
                ? CipherSuites.Choice.INTERNATIONAL
                : CipherSuites.Choice.NATIONAL;
        ReporterVault changed = vaultWith(agencyKeys, other);
        String after = changed.seal("tip-2", SOMEBODY, LINE);

        assertThat(changed.open(before)).isEqualTo(SOMEBODY);
        assertThat(vault.open(after)).isEqualTo(SOMEBODY);
        assertThat(changed.referenceFor("tip-1")).isEqualTo(before);
        assertThat(changed.fingerprint(SOMEBODY)).isEqualTo(vault.fingerprint(SOMEBODY));
    }

    @Test
    void sealing_a_tip_twice_keeps_one_entry() {
        String first = seal("tip-1");
        String again = vaultWith(agencyKeys, choice).seal("tip-1", SOMEBODY, LINE);

        assertThat(again).isEqualTo(first);
        assertThat(database.getCollection("identities").countDocuments()).isEqualTo(1);
    }

    @Test
    void one_reporter_has_another_reference_for_every_tip() {
        assertThat(seal("tip-1")).startsWith("r-").hasSize(34).isNotEqualTo(seal("tip-2"));
    }

    @Test
    void the_database_holds_neither_name_nor_number_nor_tip() {
        seal("tip-1");

        Document entry = database.getCollection("identities").find().first();
        assertThat(entry.toJson()).doesNotContain("测试举报人", "19900003860", "tip-1");
        assertThat(new String(entry.get("sealed", Binary.class).getData())).doesNotContain("测试");
    }

    @Test
    void an_entry_does_not_tell_whether_somebody_is_named() {
        String nobody = vault.seal("tip-2", ReporterIdentity.NONE, LINE);
        String somebody = seal("tip-1");

        assertThat(document(nobody).keySet()).isEqualTo(document(somebody).keySet());
        assertThat(document(nobody).get("sealed", Binary.class).length())
                .isEqualTo(document(somebody).get("sealed", Binary.class).length());
        assertThat(vault.open(nobody)).isEqualTo(ReporterIdentity.NONE);
    }

    @Test
    void an_entry_does_not_open_under_another_reference() {
        String reference = seal("tip-1");
        Document moved = document(reference);
        database.getCollection("identities").insertOne(moved.append("_id", "r-elsewhere"));

        assertThatThrownBy(() -> vault.open("r-elsewhere")).isInstanceOf(SealBrokenException.class);
        assertThat(vault.open(reference)).isEqualTo(SOMEBODY);
    }

    @Test
    void a_changed_entry_does_not_open() {
        String reference = seal("tip-1");
        Document entry = document(reference);
        byte[] sealed = entry.get("sealed", Binary.class).getData();
        sealed[20] ^= 1;
        database.getCollection("identities")
                .replaceOne(new Document("_id", reference), entry.append("sealed", new Binary(sealed)));

        assertThatThrownBy(() -> vault.open(reference))
                .isInstanceOf(SealBrokenException.class)
                .hasNoCause();
    }

    @Test
    void other_agency_keys_on_the_same_database_are_refused() {
        seal("tip-1");
        KeysInMemory others = new KeysInMemory();

        refuses(() -> vaultWith(others, choice).seal("tip-2", SOMEBODY, LINE), VaultError.VAULT_KEY_WRONG);
        others.current(VaultKeys.OWN_LINE, choice.suite().tag());
        refuses(() -> vaultWith(others, choice).seal("tip-2", SOMEBODY, LINE), VaultError.VAULT_KEY_WRONG);
        assertThat(database.getCollection("identities").countDocuments()).isEqualTo(1);
    }

    @Test
    void a_vault_that_is_away_says_so_and_nothing_else() {
        try (MongoClient nobody =
                MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50&connectTimeoutMS=50")) {
            VaultStore store = new MongoVaultStore(nobody.getDatabase("v"));
            ReporterVault away =
                    new ReporterVault(store, new VaultKeys(store, agencyKeys, choice.suite(), Optional.empty()), clock);

            assertThatThrownBy(() -> away.seal("tip-1", SOMEBODY, LINE))
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
                .isNotEqualTo(vault.fingerprint(new ReporterIdentity("测试举报人00", "119900003860")));
        ReporterVault elsewhere = new TestVault(clock).vault();
        assertThat(vault.fingerprint(SOMEBODY)).isNotEqualTo(elsewhere.fingerprint(SOMEBODY));
    }

    @Test
    void a_destroyed_key_takes_identity_and_messages_with_it_for_ever() {
        String reference = seal("tip-1");
        String neighbour = seal("tip-2");
        vault.sealMessage(reference, "m-1", "我住在柳湾村东头");
        vault.destroy(reference);
        vault.destroy(reference);

        refuses(() -> vault.open(reference), VaultError.IDENTITY_DESTROYED);
        refuses(() -> vault.sealMessage(reference, "m-2", "x"), VaultError.IDENTITY_DESTROYED);
        assertThat(vault.openMessage(reference, "m-1")).isEmpty();
        assertThat(document(reference).keySet()).containsExactlyInAnyOrder("_id", "destroyedAt");
        assertThat(database.getCollection("messages").countDocuments()).isZero();
        assertThat(vault.open(neighbour)).isEqualTo(SOMEBODY);
    }

    @Test
    void sending_the_file_again_does_not_bring_a_destroyed_identity_back() {
        String reference = seal("tip-1");
        vault.destroy(reference);

        assertThat(seal("tip-1")).isEqualTo(reference);
        refuses(() -> vault.open(reference), VaultError.IDENTITY_DESTROYED);
    }

    @Test
    void a_message_opens_under_its_own_reporter_only_and_no_text_stands_in_the_database() {
        String reference = seal("tip-1");
        String other = seal("tip-2");
        vault.sealMessage(reference, "m-1", "我住在柳湾村东头");

        assertThat(vault.openMessage(reference, "m-1")).contains("我住在柳湾村东头");
        assertThatThrownBy(() -> vault.openMessage(other, "m-1")).isInstanceOf(SealBrokenException.class);
        assertThat(vault.openMessage(reference, "m-2")).isEmpty();
        assertThat(new String(database.getCollection("messages")
                        .find()
                        .first()
                        .get("sealed", Binary.class)
                        .getData()))
                .doesNotContain("柳湾村");
    }

    @Test
    void an_identity_never_prints_itself() {
        assertThat(SOMEBODY.toString()).doesNotContain("测试", "199");
    }

    private String seal(String tipId) {
        return vault.seal(tipId, SOMEBODY, LINE);
    }

    private Document document(String reference) {
        return database.getCollection("identities")
                .find(new Document("_id", reference))
                .first();
    }

    private ReporterVault vaultWith(KeyProvider provider, CipherSuites.Choice suite) {
        VaultStore store = new MongoVaultStore(database);
        return new ReporterVault(store, new VaultKeys(store, provider, suite.suite(), Optional.empty()), clock);
    }

    private static void refuses(ThrowingCallable call, VaultError code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

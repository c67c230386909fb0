package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.MovableClock;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource
class AgencyKeysTest {

    private static final ReporterIdentity SOMEBODY = new ReporterIdentity("测试举报人001", "19900003860");

    private final CipherSuites.Choice choice;
    private final KeysInMemory provider = new KeysInMemory();
    private MongoClient client;
    private MongoDatabase database;
    private VaultStore store;

    AgencyKeysTest(CipherSuites.Choice choice) {
        this.choice = choice;
    }

    @BeforeEach
    void an_empty_database() {
        client = MongoClients.create(Backends.mongoUri());
        database = client.getDatabase(Backends.freshDatabase("agency_keys"));
        store = new MongoVaultStore(database);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void another_agency_key_wraps_the_data_keys_and_touches_no_identity() {
        ReporterVault vault = vault(Optional.empty());
        List<String> references = IntStream.range(0, 30)
                .mapToObj(i -> vault.seal("tip-" + i, SOMEBODY, i % 3 == 0 ? "POLICE" : "SHB"))
                .toList();
        List<Binary> sealedBefore = sealed(references);
        String fresh = agencyKeys(Optional.empty()).rotate("SHB");

        assertThat(fresh).isEqualTo("shb:" + choice.suite().tag() + ":2");
        assertThat(database.getCollection("identities").countDocuments(new Document("keyId", fresh)))
                .isEqualTo(20);
        assertThat(sealed(references)).isEqualTo(sealedBefore);
        assertThat(references)
                .allSatisfy(reference -> assertThat(vault.open(reference)).isEqualTo(SOMEBODY));
    }

    @Test
    void an_old_key_is_destroyed_only_when_nothing_needs_it() {
        ReporterVault vault = vault(Optional.empty());
        String reference = vault.seal("tip-1", SOMEBODY, "SHB");
        AgencyKeys keys = agencyKeys(Optional.empty());
        String old = provider.current("SHB", choice.suite().tag());
        String own = provider.current(VaultKeys.OWN_LINE, choice.suite().tag());

        refusesToRetire(keys, old);
        refusesToRetire(keys, own);
        String fresh = keys.rotate("SHB");
        keys.retire(old);
        refusesToRetire(keys, fresh);
        assertThat(vault.open(reference)).isEqualTo(SOMEBODY);
        keys.rotate(VaultKeys.OWN_LINE);
        keys.retire(own);
        assertThat(vault(Optional.empty()).referenceFor("tip-1")).isEqualTo(reference);
    }

    @Test
    void a_back_up_does_not_bring_a_destroyed_identity_back_once_its_agency_key_is_retired() {
        ReporterVault vault = vault(Optional.empty());
        String reference = vault.seal("tip-1", SOMEBODY, "SHB");
        Document backUp = database.getCollection("identities").find().first();
        String old = backUp.getString("keyId");
        AgencyKeys keys = agencyKeys(Optional.empty());

        vault.destroy(reference);
        restore(backUp);
        assertThat(vault.open(reference))
                .as("until the agency key changes, a back-up is one")
                .isEqualTo(SOMEBODY);

        vault.destroy(reference);
        keys.rotate("SHB");
        keys.retire(old);
        restore(backUp);
        assertThatThrownBy(() -> vault.open(reference))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(VaultError.VAULT_KEY_WRONG));
    }

    @Test
    void a_key_destroyed_while_it_is_wrapped_anew_stays_destroyed() {
        ReporterVault vault = vault(Optional.empty());
        String reference = vault.seal("tip-1", SOMEBODY, "SHB");
        VaultEntry read = store.find(reference).orElseThrow();
        vault.destroy(reference);

        assertThat(store.rewrap(read, read.wrappedUnder("shb:x:9", new byte[] {1})))
                .isFalse();
        assertThat(store.find(reference)).isEmpty();
        assertThat(agencyKeys(Optional.empty()).rewrapOutdated()).isZero();
    }

    /** An entry made by the first vault, kept as a file: it stays readable, and its data key comes under an agency key. */
    @Test
    void what_the_first_vault_sealed_stays_readable_and_is_wrapped_anew() {
        JsonNode golden = golden();
        byte[] master = Base64.getDecoder().decode(golden.get("masterKey").asString());
        String reference = golden.get("_id").asString();
        putOld(golden);
        ReporterVault vault = vault(Optional.of(master));

        assertThat(vault.open(reference)).isEqualTo(SOMEBODY);
        assertThat(vault.referenceFor(golden.get("tipId").asString())).isEqualTo(reference);
        assertThat(vault.fingerprint(SOMEBODY))
                .isEqualTo(golden.get("fingerprint").asString());
        assertThat(agencyKeys(Optional.of(master)).rewrapOutdated()).isEqualTo(1);
        assertThat(agencyKeys(Optional.of(master)).rewrapOutdated()).isZero();

        Document rewrapped = database.getCollection("identities").find().first();
        assertThat(rewrapped.getString("keyId"))
                .isEqualTo("vault:" + choice.suite().tag() + ":1");
        assertThat(rewrapped.get("sealed", Binary.class).getData())
                .isEqualTo(Base64.getDecoder().decode(golden.get("sealed").asString()));
        ReporterVault withoutMasterKey = vault(Optional.empty());
        assertThat(withoutMasterKey.open(reference)).isEqualTo(SOMEBODY);
        assertThat(withoutMasterKey.seal("tip-golden", SOMEBODY, "SHB")).isEqualTo(reference);
    }

    @Test
    void a_database_of_the_first_vault_is_not_taken_over_with_another_master_key_or_none() {
        putOld(golden());
        for (Optional<byte[]> wrong : List.of(Optional.of(new byte[32]), Optional.<byte[]>empty())) {
            assertThatThrownBy(() -> vault(wrong).referenceFor("tip-1"))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refused -> assertThat(refused.code()).isEqualTo(VaultError.VAULT_KEY_WRONG));
        }
        assertThat(store.indexKey()).isEmpty();
    }

    private void putOld(JsonNode golden) {
        database.getCollection("checks")
                .insertOne(new Document("_id", "master-key")
                        .append("check", golden.get("keyCheck").asString()));
        database.getCollection("identities")
                .insertOne(new Document("_id", golden.get("_id").asString())
                        .append("algorithm", golden.get("algorithm").asString())
                        .append("wrappedKey", binary(golden, "wrappedKey"))
                        .append("sealed", binary(golden, "sealed"))
                        .append(
                                "sealedAt",
                                Date.from(Instant.parse(golden.get("sealedAt").asString()))));
    }

    private void restore(Document backUp) {
        database.getCollection("identities").replaceOne(new Document("_id", backUp.getString("_id")), backUp);
    }

    private List<Binary> sealed(List<String> references) {
        return references.stream()
                .map(reference -> database.getCollection("identities")
                        .find(new Document("_id", reference))
                        .first()
                        .get("sealed", Binary.class))
                .toList();
    }

    private ReporterVault vault(Optional<byte[]> master) {
        return new ReporterVault(store, keys(master), MovableClock.at("2024-09-10T09:31:00+08:00"));
    }

    private AgencyKeys agencyKeys(Optional<byte[]> master) {
        return new AgencyKeys(store, keys(master), provider);
    }

    private VaultKeys keys(Optional<byte[]> master) {
        return new VaultKeys(store, provider, choice.suite(), master);
    }

    private static void refusesToRetire(AgencyKeys keys, String keyId) {
        assertThatThrownBy(() -> keys.retire(keyId))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(VaultError.VAULT_KEY_IN_USE));
    }

    private static Binary binary(JsonNode golden, String field) {
        return new Binary(Base64.getDecoder().decode(golden.get(field).asString()));
    }

    private static JsonNode golden() {
        try (InputStream in = AgencyKeysTest.class.getResourceAsStream("/vault/entry-of-the-first-vault.json")) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

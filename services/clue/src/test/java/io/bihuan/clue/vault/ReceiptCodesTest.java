package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.testkit.Backends;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.util.encoders.Hex;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ReceiptCodesTest {

    private final CipherSuites.Choice choice;
    private final KeysInMemory provider = new KeysInMemory();
    private MongoClient client;
    private MongoDatabase database;
    private ReceiptCodes codes;

    ReceiptCodesTest(CipherSuites.Choice choice) {
        this.choice = choice;
    }

    @BeforeEach
    void an_empty_vault() {
        client = MongoClients.create(Backends.mongoUri());
        database = client.getDatabase(Backends.freshDatabase("receipts"));
        codes = with(provider);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_code_has_sixteen_digits_in_groups_and_finds_its_tip_however_it_is_typed() {
        String code = codes.issue("tip-1");

        assertThat(code).matches("([0-9]{4} ){3}[0-9]{4}");
        assertThat(codes.tipOf(code)).contains("tip-1");
        assertThat(codes.tipOf(code.replace(" ", ""))).contains("tip-1");
        assertThat(codes.tipOf(code.replace(" ", "-"))).contains("tip-1");
        assertThat(with(provider).tipOf(code)).contains("tip-1");
    }

    @Test
    void any_other_code_finds_nothing() {
        String code = codes.issue("tip-1");
        String digits = code.replace(" ", "");
        for (int i = 0; i < digits.length(); i++) {
            char other = digits.charAt(i) == '9' ? '0' : (char) (digits.charAt(i) + 1);
            assertThat(codes.tipOf(digits.substring(0, i) + other + digits.substring(i + 1)))
                    .isEmpty();
        }
        for (String odd : new String[] {"", "1", digits + "0", digits.substring(1), "a" + digits, "０" + digits}) {
            assertThat(codes.tipOf(odd)).as(odd).isEmpty();
        }
    }

    @Test
    void codes_do_not_repeat_and_every_digit_is_free() {
        Set<String> seen = new HashSet<>();
        Set<String> lastDigits = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String code = codes.issue("tip-" + i);
            assertThat(seen.add(code)).isTrue();
            lastDigits.add(code.substring(18));
        }
        assertThat(lastDigits).as("no check digit").hasSize(10);
    }

    @Test
    void the_database_holds_neither_code_nor_tip_and_the_look_up_depends_on_the_key() {
        String code = codes.issue("tip-secret").replace(" ", "");
        Document kept = database.getCollection("receipts").find().first();

        assertThat(kept.keySet()).containsExactlyInAnyOrder("_id", "salt", "hash", "suite", "tip");
        assertThat(kept.getString("_id")).hasSize(16).isNotEqualTo(code);
        assertThat(new String(kept.get("tip", Binary.class).getData())).doesNotContain("tip-secret");
        assertThat(new IndexKeys(choice.suite(), new byte[32]).lookup(code)).isNotEqualTo(kept.getString("_id"));
    }

    @Test
    void a_receipt_moved_to_another_place_opens_nothing() {
        String mine = codes.issue("tip-1").replace(" ", "");
        Document kept = database.getCollection("receipts").find().first();
        String other = codes.issue("tip-2").replace(" ", "");
        database.getCollection("receipts")
                .replaceOne(
                        new Document("_id", codes.counterOf(other)),
                        new Document(kept).append("_id", codes.counterOf(other)));

        assertThat(codes.tipOf(other)).isEmpty();
        assertThat(codes.tipOf(mine)).contains("tip-1");
    }

    /** RFC 9106's cost in little: the reference implementation's vector for Argon2id, t=2, m=256 KiB, p=1. */
    @Test
    void the_slow_hash_is_argon2id() {
        byte[] hash = new SlowHash(256, 2, 1).of("password", "somesalt".getBytes(StandardCharsets.US_ASCII));
        assertThat(Hex.toHexString(hash)).isEqualTo("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
    }

    private ReceiptCodes with(KeyProvider keys) {
        VaultStore store = new MongoVaultStore(database);
        return new ReceiptCodes(
                store, new VaultKeys(store, keys, choice.suite(), Optional.empty()), new SlowHash(64, 1, 2));
    }
}

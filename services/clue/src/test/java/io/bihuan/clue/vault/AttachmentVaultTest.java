package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.MovableClock;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AttachmentVaultTest {

    private static final String SENTENCE = "这张照片是从柳湾村东头第三户的窗口拍的";

    private final CipherSuites.Choice choice;
    private final KeysInMemory agencyKeys = new KeysInMemory();
    private MongoClient client;
    private MongoDatabase database;
    private ReporterVault reporters;
    private AttachmentVault files;

    AttachmentVaultTest(CipherSuites.Choice choice) {
        this.choice = choice;
    }

    @BeforeEach
    void open_a_vault_on_an_empty_database() {
        client = MongoClients.create(Backends.mongoUri());
        database = client.getDatabase(Backends.freshDatabase("vault-files"));
        VaultStore store = new MongoVaultStore(database);
        VaultKeys keys = new VaultKeys(store, agencyKeys, choice.suite(), Optional.empty());
        reporters = new ReporterVault(store, keys, MovableClock.at("2024-09-10T09:31:00+08:00"));
        files = new AttachmentVault(store, keys);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void what_was_sealed_opens_byte_for_byte_whatever_its_length() {
        String reference = reporter("tip-1");
        for (int length : new int[] {1, 1 << 20, (1 << 20) + 1, (2 << 20) + 77}) {
            byte[] content = bytes(length);
            files.seal(reference, "a-" + length, content);
            assertThat(files.open(reference, "a-" + length)).contains(content);
        }
        assertThat(files.open(reference, "a-none")).isEmpty();
        assertThat(files.open(reporter("tip-2"), "a-1")).isEmpty();
    }

    @Test
    void no_byte_of_it_stands_in_the_database() {
        files.seal(reporter("tip-1"), "a-1", SENTENCE.getBytes(StandardCharsets.UTF_8));

        StringBuilder everything = new StringBuilder();
        for (RawBsonDocument part :
                database.getCollection("attachments", RawBsonDocument.class).find()) {
            everything.append(StandardCharsets.UTF_8.decode(part.getByteBuffer().asNIO()));
        }
        assertThat(everything.toString()).contains("a-1").doesNotContain("柳湾村", "照片", "tip-1");
    }

    @Test
    void with_the_key_of_the_reporter_the_files_are_gone_and_those_of_others_stay() {
        String reference = reporter("tip-1");
        String neighbour = reporter("tip-2");
        files.seal(reference, "a-1", bytes((1 << 20) + 5));
        files.seal(neighbour, "a-2", bytes(7));

        reporters.destroy(reference);

        assertThat(files.open(reference, "a-1")).isEmpty();
        assertThat(files.open(neighbour, "a-2")).contains(bytes(7));
        assertThat(database.getCollection("attachments").countDocuments()).isEqualTo(1);
        assertThatThrownBy(() -> files.seal(reference, "a-3", bytes(1)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(VaultError.IDENTITY_DESTROYED));
    }

    @Test
    void a_part_that_a_back_up_still_holds_does_not_open_without_the_key() {
        String reference = reporter("tip-1");
        files.seal(reference, "a-1", bytes(9));
        Document before = database.getCollection("attachments").find().first();
        reporters.destroy(reference);
        database.getCollection("attachments").insertOne(before);

        assertThat(files.open(reference, "a-1")).isEmpty();
    }

    @Test
    void a_file_that_is_cut_off_or_whose_parts_change_places_does_not_open() {
        String reference = reporter("tip-1");
        files.seal(reference, "a-1", bytes((2 << 20) + 5));
        Document second = part(reference + "/a-1/1");

        replace(part(reference + "/a-1/0"), second);
        assertThatThrownBy(() -> files.open(reference, "a-1")).isInstanceOf(SealBrokenException.class);

        files.seal(reference, "a-2", bytes((1 << 20) + 5));
        Document first = part(reference + "/a-2/0");
        replace(first, new Document(first).append("last", true));
        assertThatThrownBy(() -> files.open(reference, "a-2")).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void a_file_that_was_not_taken_leaves_nothing() {
        String reference = reporter("tip-1");
        files.seal(reference, "a-1", bytes((1 << 20) + 5));
        files.seal(reference, "a-10", bytes(3));
        files.remove(reference, "a-1");

        assertThat(files.open(reference, "a-1")).isEmpty();
        assertThat(files.open(reference, "a-10")).contains(bytes(3));
    }

    private String reporter(String tipId) {
        return reporters.seal(tipId, ReporterIdentity.NONE, "SHB");
    }

    private Document part(String id) {
        return database.getCollection("attachments")
                .find(new Document("_id", id))
                .first();
    }

    private void replace(Document place, Document by) {
        String id = place.getString("_id");
        database.getCollection("attachments").replaceOne(new Document("_id", id), new Document(by).append("_id", id));
    }

    private static byte[] bytes(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}

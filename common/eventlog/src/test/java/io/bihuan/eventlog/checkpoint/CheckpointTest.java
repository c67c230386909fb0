package io.bihuan.eventlog.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {

    private static final SigningKey KEY = SigningKey.generate();
    private static final Checkpoint SIGNED = KEY.sign("clue", 7, Gold.HASH, "sha-256", Gold.AT);

    @TempDir
    Path folder;

    @Test
    void no_value_of_a_signed_checkpoint_can_be_changed() {
        String other = "f".repeat(64);
        SigningKey stranger = SigningKey.generate();
        PublicKeys both = KEY.publicKeys().and(stranger.publicKeys());
        assertThat(both.signed(SIGNED)).isTrue();
        assertThat(List.of(
                        with("case", 7, Gold.HASH, "sha-256", Gold.AT, KEY.id()),
                        with("clue", 8, Gold.HASH, "sha-256", Gold.AT, KEY.id()),
                        with("clue", 7, other, "sha-256", Gold.AT, KEY.id()),
                        with("clue", 7, Gold.HASH, "sm3", Gold.AT, KEY.id()),
                        with("clue", 7, Gold.HASH, "sha-256", Gold.AT.plusNanos(1), KEY.id()),
                        with("clue", 7, Gold.HASH, "sha-256", Gold.AT, stranger.id())))
                .noneMatch(both::signed);
        assertThat(stranger.publicKeys().signed(SIGNED)).isFalse();
        assertThat(PublicKeys.NONE.signed(SIGNED)).isFalse();
    }

    @Test
    void no_value_of_a_cosignature_can_be_changed() {
        Cosignature signed = KEY.cosign("case", SIGNED, Gold.AT, false);
        assertThat(KEY.publicKeys().signed(signed)).isTrue();
        assertThat(signed.isOf(SIGNED)).isTrue();
        assertThat(KEY.publicKeys()
                        .signed(new Cosignature(
                                "case", "clue", 7, Gold.HASH, "sha-256", Gold.AT, true, KEY.id(), signed.signature())))
                .as("on trust or not is signed, too")
                .isFalse();
        assertThat(KEY.publicKeys()
                        .signed(new Cosignature(
                                "supervision",
                                "clue",
                                7,
                                Gold.HASH,
                                "sha-256",
                                Gold.AT,
                                false,
                                KEY.id(),
                                signed.signature())))
                .isFalse();
    }

    @Test
    void what_is_written_is_read_and_what_is_unknown_ignored() {
        Stretch stretch = new Stretch(5, Gold.HASH, "sha-256", List.of(new CommitLink(3, Gold.AT, Gold.HASH)));
        ProvenCheckpoint proven =
                new ProvenCheckpoint(KEY.sign("clue", 7, stretch.hash(), "sha-256", Gold.AT), stretch);
        Cosignature cosignature = KEY.cosign("case", SIGNED, Gold.AT, true);
        String json = CheckpointJson.write(proven);

        assertThat(CheckpointJson.readProven(json)).isEqualTo(proven);
        assertThat(CheckpointJson.readProven("{\"addedLater\":1," + json.substring(1)))
                .isEqualTo(proven);
        assertThat(proven.isProven()).isTrue();
        assertThat(CheckpointJson.readCosignature(CheckpointJson.write(cosignature)))
                .isEqualTo(cosignature);
        CheckpointJson.Line line = new CheckpointJson.Line(SIGNED, List.of(cosignature));
        assertThat(CheckpointJson.readLine(CheckpointJson.write(line))).isEqualTo(line);
    }

    @Test
    void what_cannot_be_a_checkpoint_is_refused() {
        String json = CheckpointJson.write(new CheckpointJson.Line(SIGNED, List.of()));
        for (String broken : List.of(
                "",
                "[]",
                "{}",
                json + "x",
                json.replace("\"clue\"", "\"Clue!\""),
                json.replace("\"position\":7", "\"position\":-1"),
                json.replace("\"position\":7", "\"position\":7.5"),
                json.replace("\"position\":7", "\"position\":7,\"position\":8"),
                json.replace(Gold.HASH, "0123"),
                json.replace(Gold.AT.toString(), "2026-11-22T12:00:00.1234560Z"),
                json.replace(Gold.AT.toString(), "yesterday"),
                json.replace(SIGNED.signature(), "AAAA"),
                json.replace(KEY.id(), "key"))) {
            assertThatThrownBy(() -> CheckpointJson.readLine(broken))
                    .as(broken)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> CommitLink.parse("257 2026-11-22T12:00:00Z " + Gold.HASH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretch(
                        0,
                        Stretch.GENESIS,
                        "sha-256",
                        java.util.Collections.nCopies(Stretch.MOST_LINKS + 1, new CommitLink(1, Gold.AT, Gold.HASH))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_is_made_once_for_its_owner_alone_and_a_new_one_leaves_the_old_listed() throws Exception {
        Path file = folder.resolve("keys/clue.key");
        SigningKey first = new KeyFiles(file).findOrCreate();
        assertThat(new KeyFiles(file).findOrCreate().id()).isEqualTo(first.id());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Checkpoint old = first.sign("clue", 7, Gold.HASH, "sha-256", Gold.AT);

        Files.delete(file);
        KeyFiles files = new KeyFiles(file);
        SigningKey second = files.findOrCreate();

        assertThat(second.id()).isNotEqualTo(first.id());
        PublicKeys listed = PublicKeys.ofPem(Files.readString(KeyFiles.publicFileOf(file)));
        assertThat(listed.ids()).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(listed.signed(old)).isTrue();
        assertThat(listed.signed(second.sign("clue", 9, Gold.HASH, "sha-256", Gold.AT)))
                .isTrue();
        assertThat(Files.readString(KeyFiles.publicFileOf(file))).doesNotContain("PRIVATE");
    }

    @Test
    void a_key_that_others_can_read_or_that_is_none_is_refused_with_what_to_do() throws Exception {
        Path file = folder.resolve("clue.key");
        new KeyFiles(file).findOrCreate();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> new KeyFiles(file).findOrCreate()).hasMessageContaining("chmod 600");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        String mine = Files.readString(file);
        Files.writeString(file, mine.substring(0, mine.indexOf("-----BEGIN PUBLIC")));
        assertThatThrownBy(() -> new KeyFiles(file).findOrCreate()).hasMessageContaining("BEGIN PUBLIC KEY");
        Files.writeString(
                file,
                mine.substring(0, mine.indexOf("-----BEGIN PUBLIC"))
                        + SigningKey.generate().publicKeys().pem());
        assertThatThrownBy(() -> new KeyFiles(file).findOrCreate()).hasMessageContaining("do not belong together");
        assertThat(SigningKey.ofPem(mine).toString()).doesNotContain("PRIVATE");
    }

    private static Checkpoint with(String log, long position, String hash, String algorithm, Instant at, String keyId) {
        return new Checkpoint(log, position, hash, algorithm, at, keyId, SIGNED.signature());
    }
}

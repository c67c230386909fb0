package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir
    private Path folder;

    @Test
    void a_missing_key_file_is_created_for_its_owner_alone_and_kept() throws Exception {
        Path file = folder.resolve("vault/master.key");
        byte[] key = MasterKey.find(null, file);

        assertThat(key).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.find("", file)).isEqualTo(key);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void a_key_file_that_others_may_read_is_refused() throws Exception {
        Path file = folder.resolve("master.key");
        MasterKey.find(null, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> MasterKey.find(null, file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_configured_key_wins_and_no_file_is_made() {
        byte[] key = new byte[32];
        key[5] = 5;
        Path file = folder.resolve("none.key");

        assertThat(MasterKey.find(Base64.getEncoder().encodeToString(key), file))
                .isEqualTo(key);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_short_key_is_refused_without_quoting_it() {
        assertThatThrownBy(() -> MasterKey.find("c2hvcnQ=", folder.resolve("x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("c2hvcnQ=");
    }
}

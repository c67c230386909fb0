package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {

    @TempDir
    private Path folder;

    @Test
    void an_upload_lies_where_nobody_else_may_look_and_goes_when_it_is_closed() throws Exception {
        try (Upload upload = Upload.of(new ByteArrayInputStream("abc".getBytes()), "a.csv", folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(upload.folder())))
                    .isEqualTo("rwx------");
            assertThat(upload.file()).hasContent("abc");
            assertThat(upload.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_a_killed_process_left_is_deleted_at_the_next_start_and_nothing_else() throws Exception {
        Upload.of(new ByteArrayInputStream(new byte[3]), "a.csv", folder);
        Files.writeString(folder.resolve("upload_7f_00000001.tmp"), "from the server");
        Path other = Files.writeString(folder.resolve("master.key"), "of somebody else");

        Upload.deleteLeftovers(folder);

        assertThat(folder).isDirectoryContaining(path -> path.equals(other));
        assertThat(folder.toFile().list()).hasSize(1);
    }
}

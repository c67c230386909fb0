package io.bihuan.clue.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.model.AttachmentType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void photos_papers_sound_and_films_are_told_by_their_first_bytes() {
        assertThat(FileKind.of(SampleFiles.jpeg("x"))).contains(AttachmentType.JPEG);
        assertThat(FileKind.of(SampleFiles.png())).contains(AttachmentType.PNG);
        assertThat(FileKind.of(SampleFiles.webp())).contains(AttachmentType.WEBP);
        assertThat(FileKind.of(SampleFiles.boxed("heic"))).contains(AttachmentType.HEIC);
        assertThat(FileKind.of(SampleFiles.boxed("mif1"))).contains(AttachmentType.HEIC);
        assertThat(FileKind.of(SampleFiles.pdf())).contains(AttachmentType.PDF);
        assertThat(FileKind.of(SampleFiles.mp3())).contains(AttachmentType.MP3);
        assertThat(FileKind.of(SampleFiles.boxed("M4A "))).contains(AttachmentType.M4A);
        assertThat(FileKind.of(SampleFiles.wav())).contains(AttachmentType.WAV);
        assertThat(FileKind.of(SampleFiles.boxed("mp42"))).contains(AttachmentType.MP4);
        assertThat(FileKind.of(SampleFiles.boxed("isom"))).contains(AttachmentType.MP4);
    }

    @Test
    void programs_pages_archives_and_plain_text_are_none_that_is_taken() {
        assertThat(FileKind.of(SampleFiles.program())).isEmpty();
        assertThat(FileKind.of(SampleFiles.page())).isEmpty();
        assertThat(FileKind.of(SampleFiles.zip())).isEmpty();
        assertThat(FileKind.of(SampleFiles.boxed("qt  "))).isEmpty();
        assertThat(FileKind.of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FileKind.of("只有文字".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    @Test
    void what_stands_in_the_log_leads_back_to_its_type() {
        for (AttachmentType type : AttachmentType.values()) {
            assertThat(AttachmentType.of(type.mediaType())).contains(type);
        }
        assertThat(AttachmentType.of("text/html")).isEmpty();
    }
}

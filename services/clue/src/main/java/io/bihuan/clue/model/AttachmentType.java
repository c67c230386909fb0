package io.bihuan.clue.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a reporter may hand in beside a text 举报附件类型: what telephones record, and papers. A closed list; all else is refused. */
public enum AttachmentType {
    /** 照片. */
    JPEG("image/jpeg", "jpg"),
    /** 图片、截图. */
    PNG("image/png", "png"),
    /** 图片. */
    WEBP("image/webp", "webp"),
    /** 照片 of newer telephones. */
    HEIC("image/heic", "heic", "image/heif"),
    /** 文书扫描件. */
    PDF("application/pdf", "pdf"),
    /** 录音. */
    MP3("audio/mpeg", "mp3"),
    /** 录音 of telephones. */
    M4A("audio/mp4", "m4a"),
    /** 录音. */
    WAV("audio/vnd.wave", "wav"),
    /** 录像. */
    MP4("video/mp4", "mp4");

    private final String mediaType;
    private final String extension;
    private final List<String> alsoCalled;

    AttachmentType(String mediaType, String extension, String... alsoCalled) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.alsoCalled = List.of(alsoCalled);
    }

    /** The type that a media type stands for, if it is on the list. */
    public static Optional<AttachmentType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType) || type.alsoCalled.contains(mediaType))
                .findFirst();
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends. */
    public String extension() {
        return extension;
    }
}

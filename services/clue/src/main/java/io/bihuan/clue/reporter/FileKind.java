package io.bihuan.clue.reporter;

import io.bihuan.clue.model.AttachmentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from its first bytes alone 按文件头识别; names and headers say what their sender likes. */
final class FileKind {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final String QUICKTIME = "video/quicktime";
    /** Brands of ISO 14496-12 that telephones write into MP4 films, and that the library takes for their ancestor QuickTime. */
    private static final Set<String> BRANDS_OF_FILMS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "avc1", "dash", "MSNV");

    private static final int BOX = 4;

    private FileKind() {}

    /** The kind of a file, if it is one that is taken. */
    static Optional<AttachmentType> of(byte[] content) {
        String found = detected(content);
        return found.equals(QUICKTIME) && BRANDS_OF_FILMS.contains(brand(content))
                ? Optional.of(AttachmentType.MP4)
                : AttachmentType.of(found);
    }

    private static String detected(byte[] content) {
        try {
            return KNOWN.detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The major brand: the four characters behind {@code ftyp} at the beginning of such a file. */
    private static String brand(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 3 * BOX), StandardCharsets.ISO_8859_1);
        return beginning.startsWith("ftyp", BOX) ? beginning.substring(2 * BOX) : "";
    }
}

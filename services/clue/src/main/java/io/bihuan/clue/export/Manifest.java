package io.bihuan.clue.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a file of the ledger is and who took it 导出清单 (T11); signed, it goes with the file.
 *
 * @param version {@code 1}
 * @param exportId the export, the same as in the file and in the log
 * @param exportedAt when
 * @param officer who took it
 * @param unit that officer's unit
 * @param agency that unit's agency
 * @param profile what was left out for the recipient
 * @param filters what it was narrowed to, by parameter
 * @param columns the headings in their order
 * @param rows how many rows, without headings
 * @param file the file's name in the archive
 * @param sha256 its SHA-256, lower-case hexadecimal
 * @param position every event of the log up to here is in the file as far as the officer may see it; what came later may be
 */
record Manifest(
        int version,
        String exportId,
        Instant exportedAt,
        String officer,
        String unit,
        String agency,
        String profile,
        Map<String, String> filters,
        List<String> columns,
        long rows,
        String file,
        String sha256,
        long position) {

    static final int VERSION = 1;
    static final String FILE = "manifest.json";
    static final String SIGNATURE_FILE = "manifest.sig.json";
    static final String KIND = "ledger-export";

    /**
     * The signature over the bytes of the manifest as they are in the archive.
     *
     * @param kind {@link #KIND}, which is signed too
     * @param algorithm {@code Ed25519}
     * @param keyId the key
     * @param signature Base64
     */
    record Signature(String kind, String algorithm, String keyId, String signature) {}
}

package io.bihuan.suite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** What a file of the ledger tells of one clue. */
final class ExportedLedger {

    private ExportedLedger() {}

    /** The status of a refusal; FULL with what was reported; STATUS or METADATA; – if the clue is not in the file. */
    static String told(int port, String authorization, String clueNo) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/clues/export?profile=INTERNAL&format=csv"))
                .header("Authorization", authorization)
                .build();
        try {
            HttpResponse<byte[]> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200
                    ? sight(ledger(answer.body()), clueNo)
                    : Integer.toString(answer.statusCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String sight(String ledger, String clueNo) {
        return ledger.lines()
                .filter(row -> row.contains(clueNo))
                .map(row -> row.contains("强买强卖") ? "FULL" : row.contains("已") ? "STATUS" : "METADATA")
                .findFirst()
                .orElse("–");
    }

    /** The ledger is the first file of the archive. */
    private static String ledger(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

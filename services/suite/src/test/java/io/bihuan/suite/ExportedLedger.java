package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;

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
        HttpResponse<byte[]> answer = archive(port, authorization);
        return answer.statusCode() == 200
                ? sight(ledger(answer.body()), clueNo)
                : Integer.toString(answer.statusCode());
    }

    /** All of the file, for somebody who may have it. */
    static String text(int port, String authorization) {
        HttpResponse<byte[]> answer = archive(port, authorization);
        assertThat(answer.statusCode()).isEqualTo(200);
        return ledger(answer.body());
    }

    private static HttpResponse<byte[]> archive(int port, String authorization) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/clues/export?profile=INTERNAL&format=csv"))
                .header("Authorization", authorization)
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
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
    private static String ledger(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

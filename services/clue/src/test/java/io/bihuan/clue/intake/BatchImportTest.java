package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.DomainException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BatchImportTest {

    private static final String LINE = """
            {"id":"H-%d","receivedAt":"2024-09-10T09:14:00+08:00","source":"MASS_REPORT","channel":"12337网站",\
            "mode":"实名","reporter":{"name":"测试举报人90%d","phone":"1990000000%d"},"divisionCode":"990121103",\
            "place":"柳湾村","industry":"自然资源","accused":"渡口承包人","narrative":"强买强卖。"}
            """;

    @TempDir
    private Path folder;

    private KeyPair platform;
    private IntakeBench bench;

    @BeforeEach
    void know_one_platform() throws Exception {
        platform = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        bench = new IntakeBench(
                folder,
                Map.of(
                        "hotline-1",
                        Base64.getEncoder().encodeToString(platform.getPublic().getEncoded())));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_signed_batch_becomes_tips_with_the_platform_s_date_of_receipt() {
        JsonNode answer = send(LINE.formatted(1, 1, 1) + "\n" + LINE.formatted(2, 2, 2));

        assertThat(answer.get("tips").asInt()).isEqualTo(2);
        ReceiveTip tip = tip(1);
        assertThat(tip.receivedAt()).isEqualTo(Instant.parse("2024-09-10T01:14:00Z"));
        assertThat(tip.origin()).matches("BATCH:hotline-1:[0-9a-f]{64}#1");
        assertThat(bench.vault.open(tip.reporterRef()).name()).isEqualTo("测试举报人901");
        assertThat(tip(3).reporterRef()).isNotEqualTo(tip.reporterRef());
    }

    @Test
    void S55_the_same_batch_twice_adds_nothing_the_second_time() {
        String batch = LINE.formatted(1, 1, 1) + LINE.formatted(2, 2, 2);
        send(batch);
        JsonNode again = send(batch);

        assertThat(again.get("tips").asInt()).isZero();
        assertThat(again.get("known").asInt()).isEqualTo(2);
        assertThat(bench.sink.tips()).hasSize(2);
    }

    @Test
    void lines_with_mistakes_are_errors_and_the_others_enter() {
        JsonNode answer = send(LINE.formatted(1, 1, 1) + "{broken 19900003860\n[]\n"
                + LINE.formatted(2, 2, 2).replace("990121103", "999999")
                + LINE.formatted(3, 3, 3).replace("\"H-3\"", "\"\"")
                + LINE.formatted(4, 4, 4).replace("2024-09-10T09:14:00+08:00", "2024-09-10 09:14"));

        assertThat(answer.get("rows").asInt()).isEqualTo(6);
        assertThat(answer.get("tips").asInt()).isEqualTo(1);
        assertThat(places(answer))
                .containsExactly(
                        "2 id LINE_UNREADABLE",
                        "3 id LINE_UNREADABLE",
                        "4 divisionCode DIVISION_UNKNOWN",
                        "5 id ID_MISSING",
                        "6 receivedAt DATE_UNREADABLE");
        assertThat(answer.toString()).doesNotContain("19900003860");
    }

    @Test
    void a_line_that_changed_under_the_same_number_is_not_lost() {
        send(LINE.formatted(1, 1, 1));
        JsonNode changed = send(LINE.formatted(1, 1, 1).replace("强买强卖", "还打了人"));

        assertThat(changed.get("tips").asInt()).isEqualTo(1);
    }

    @Test
    void nothing_enters_without_a_good_signature() throws Exception {
        byte[] batch = LINE.formatted(1, 1, 1).getBytes(StandardCharsets.UTF_8);
        byte[] changed = LINE.formatted(1, 1, 2).getBytes(StandardCharsets.UTF_8);
        String good = sign(batch, platform);
        String stranger = sign(batch, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());

        assertRefused(changed, "hotline-1", good);
        assertRefused(batch, "hotline-1", stranger);
        assertRefused(batch, "hotline-2", good);
        assertRefused(batch, "hotline-1", "");
        assertRefused(batch, "hotline-1", "not base64 at all!");
        assertRefused(batch, "hotline-1", good.substring(0, 40));
        assertThat(bench.sink.tips()).isEmpty();
        assertThat(bench.vault.size()).isZero();
    }

    @Test
    void a_signed_batch_that_is_no_text_or_too_large_is_unreadable() {
        assertUnreadable(new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertUnreadable("\n".repeat(70_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_key_that_is_none_stops_the_start() {
        assertThatThrownBy(() -> new BatchSignatures(Map.of("x", "AAAA"))).isInstanceOf(IllegalStateException.class);
    }

    private JsonNode send(String batch) {
        byte[] bytes = batch.getBytes(StandardCharsets.UTF_8);
        return bench.importBatch(bytes, "hotline-1", sign(bytes, platform));
    }

    private void assertRefused(byte[] batch, String keyId, String signature) {
        assertThatThrownBy(() -> bench.importBatch(batch, keyId, signature))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(IntakeError.BATCH_SIGNATURE_INVALID));
    }

    private void assertUnreadable(byte[] batch) {
        assertThatThrownBy(() -> bench.importBatch(batch, "hotline-1", sign(batch, platform)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(IntakeError.BATCH_UNREADABLE));
    }

    private ReceiveTip tip(int line) {
        return bench.sink.tips().stream()
                .filter(tip -> tip.origin().endsWith("#" + line))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> places(JsonNode answer) {
        List<String> places = new ArrayList<>();
        for (JsonNode error : answer.get("errors")) {
            places.add(error.get("row").asInt() + " " + error.get("column").asString() + " "
                    + error.get("code").asString());
        }
        return places;
    }

    private static String sign(byte[] batch, KeyPair keys) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(batch);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

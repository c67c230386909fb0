package io.bihuan.platform.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The bytes that stand for a document in digests: key, zero, the body as JSON with its fields in order, line feed. Equal
 * for equal content, whatever the width of a stored number, the time zone or the language of the process.
 */
final class CanonicalDocument {

    private static final ObjectMapper JSON =
            DocumentJson.mapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    private static final ObjectWriter WRITER = JSON.writer();

    private CanonicalDocument() {}

    /** @param body the plain body, as it is or will be stored */
    static byte[] bytes(String key, Object body) {
        byte[] head = key.getBytes(StandardCharsets.UTF_8);
        byte[] json = json(body);
        byte[] all = new byte[head.length + json.length + 2];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(json, 0, all, head.length + 1, json.length);
        all[all.length - 1] = '\n';
        return all;
    }

    static byte[] hash(String key, Object body) {
        return sha256().digest(bytes(key, body));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] json(Object body) {
        try {
            return WRITER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document is not JSON", e);
        }
    }
}

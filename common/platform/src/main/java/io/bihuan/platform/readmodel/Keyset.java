package io.bihuan.platform.readmodel;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended. Documents without the field come first, and last in descending order, as MongoDB sorts them.
 *
 * @param field path of the field the list is ordered by, {@code _id} for the key alone
 * @param value its value in the page's last document
 * @param key that document's key
 */
record Keyset(String field, @Nullable Object value, String key) {

    private static final String KEY = "_id";

    static Keyset of(Document last, String field) {
        Object value = field.equals(KEY) ? null : last.getEmbedded(List.of(field.split("\\.")), Object.class);
        return new Keyset(field, value, last.getString(KEY));
    }

    /** @throws DomainException PARAMETER_MALFORMED if the token is not one of ours, or is of a list in another order */
    static Keyset decode(String token, String field) {
        try {
            String json = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            Document document = Document.parse(json);
            Object value = document.get("v");
            String key = document.getString("k");
            boolean scalar =
                    value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
            if (key != null && scalar && field.equals(document.getString("f"))) {
                return new Keyset(field, value, key);
            }
        } catch (RuntimeException notOurs) {
            throw malformed();
        }
        throw malformed();
    }

    private static DomainException malformed() {
        return new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "after"));
    }

    String encode() {
        String json =
                new Document("f", field).append("v", value).append("k", key).toJson();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What holds for the documents behind it. The bound on the field alone says nothing new: it is what an index can begin at.
     */
    List<Document> beyond(boolean descending) {
        Document laterKey = new Document(descending ? "$lt" : "$gt", key);
        if (field.equals(KEY)) {
            return List.of(new Document(KEY, laterKey));
        }
        List<Document> either = new ArrayList<>();
        either.add(new Document(field, value).append(KEY, laterKey));
        if (value != null) {
            either.add(new Document(field, new Document(descending ? "$lt" : "$gt", value)));
        }
        if (value != null && descending) {
            either.add(new Document(field, null));
        }
        if (value == null && !descending) {
            either.add(new Document(field, new Document("$ne", null)));
        }
        Document behind = new Document("$or", either);
        return value == null || descending
                ? List.of(behind)
                : List.of(new Document(field, new Document("$gte", value)), behind);
    }
}

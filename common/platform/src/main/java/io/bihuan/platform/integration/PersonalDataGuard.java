package io.bihuan.platform.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.bihuan.kernel.privacy.Finding;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds ID-card and phone numbers in what is about to leave the service, whichever field they hide in. */
final class PersonalDataGuard {

    private static final char BLACK = '■';

    private PersonalDataGuard() {}

    /**
     * Where in the data a number stands, never which.
     *
     * @param field JSON pointer of the text
     * @param kind what it looks like
     * @param start index of its first character
     * @param end index after its last character
     */
    record Place(String field, Finding.Kind kind, int start, int end) {}

    /** Every number in every string of the data, in order of the fields. */
    static List<Place> find(JsonNode data) {
        List<Place> places = new ArrayList<>();
        find(data, "", places);
        return List.copyOf(places);
    }

    private static void find(JsonNode node, String path, List<Place> places) {
        if (node.isTextual()) {
            PersonalDataScanner.scan(node.textValue())
                    .forEach(found -> places.add(new Place(path, found.kind(), found.start(), found.end())));
        }
        node.properties().forEach(field -> find(field.getValue(), path + "/" + field.getKey(), places));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                find(node.get(i), path + "/" + i, places);
            }
        }
    }

    /** The same data with every number blacked out, character by character. */
    static JsonNode blackedOut(JsonNode node) {
        if (node.isTextual()) {
            StringBuilder text = new StringBuilder(node.textValue());
            PersonalDataScanner.scan(node.textValue()).forEach(found -> {
                for (int i = found.start(); i < found.end(); i++) {
                    text.setCharAt(i, BLACK);
                }
            });
            return TextNode.valueOf(text.toString());
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), blackedOut(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(blackedOut(item)));
            return copy;
        }
        return node;
    }
}

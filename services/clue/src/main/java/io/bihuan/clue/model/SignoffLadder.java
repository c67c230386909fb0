package io.bihuan.clue.model;

import io.bihuan.kernel.registry.RegistryFile;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;

/**
 * Who signs a conclusion, from the bottom up 审签层级 (F07, 五长一警), as the registry publishes it for a level.
 *
 * @param id the policy
 * @param version its version
 * @param slots from the bottom up; the first is slot 1
 */
public record SignoffLadder(String id, int version, List<Slot> slots) {

    /** Copies the list. */
    public SignoffLadder {
        slots = List.copyOf(slots);
    }

    /**
     * One signature 签字栏.
     *
     * @param role the role that its post carries
     * @param label what the post is called
     */
    public record Slot(String role, String label) {}

    private record Row(int number, Slot slot) {}

    /**
     * Reads a published ladder: {@code slot,role,label}, in the order of the numbers.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static SignoffLadder parse(String id, int version, String table) {
        List<Slot> slots = RegistryFile.rows(
                        new StringReader(table),
                        row -> new Row(row.number("slot"), new Slot(row.text("role"), row.text("label"))))
                .stream()
                .sorted(Comparator.comparingInt(Row::number))
                .map(Row::slot)
                .toList();
        return new SignoffLadder(id, version, slots);
    }
}

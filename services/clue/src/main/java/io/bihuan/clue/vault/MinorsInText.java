package io.bihuan.clue.vault;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the names of minors who are victims or witnesses 未成年被害人、证人 out of free text before it leaves for the log (B4, S19; PIPL 28, 31). No log,
 * read model, search or file can show what never came to them. The names lie in the vault, beside the reporter, under the same key.
 */
public final class MinorsInText {

    private static final int SHORTEST_NAME = 2;

    private final Map<String, String> marks = new LinkedHashMap<>();

    /** @param names as the form has them; one that is too short to be told from the text is left out */
    public MinorsInText(List<String> names) {
        names.stream()
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .forEach(name -> marks.put(name, mark(marks.size() + 1)));
    }

    /** What stands where the name of one of them was. */
    public static String mark(int number) {
        return "【未成年人" + number + "】";
    }

    /** Their names in the order of the marks. */
    public List<String> names() {
        return List.copyOf(marks.keySet());
    }

    /** The text with marks where they were; the longest name first, because one may be part of another. */
    public String remove(String text) {
        String without = text;
        for (String name : marks.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            without = without.replace(name, marks.getOrDefault(name, ""));
        }
        return without;
    }

    @Override
    public String toString() {
        return "MinorsInText[sealed]";
    }
}

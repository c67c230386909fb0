package io.bihuan.portal.clues;

import java.util.List;

/**
 * A form that goes on paper 文书, always in Chinese.
 *
 * @param name which: {@code dispatch}, {@code feedback} or {@code urge}
 * @param title its heading
 * @param number by which it is filed
 * @param lines what it says, one below the other
 * @param words the sentences under the table
 * @param signs who signs and stamps it
 * @param foot who printed it, when, and from which version of the clue
 */
record Paper(
        String name,
        String title,
        String number,
        List<Line> lines,
        List<String> words,
        List<String> signs,
        String foot) {

    /** One line of the table. */
    record Line(String label, String text) {}
}

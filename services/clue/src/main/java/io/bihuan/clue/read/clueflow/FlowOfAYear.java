package io.bihuan.clue.read.clueflow;

import java.util.List;

/**
 * How many clues of a year went which way 来源去向, as far as the caller sees them whole.
 *
 * @param clues how many there are
 * @param ways each way that at least one of them went, by source, conclusion and status
 */
record FlowOfAYear(int year, int clues, List<Way> ways) {

    /**
     * A way.
     *
     * @param source where the tip came from 线索来源
     * @param conclusion what was found 核查结论; {@code NOT_CONCLUDED} as long as nothing is
     * @param status where the clues stand now
     * @param clues how many
     */
    record Way(String source, String conclusion, String status, int clues) {}
}

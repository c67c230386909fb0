package io.bihuan.portal.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the clues stand that a clue is linked with: on a circle around it.
 *
 * @param size width and height
 * @param middle where the clue itself stands, across and down
 */
record LinksPicture(int size, int middle, List<Node> nodes) {

    private static final int SIZE = 640;
    private static final int RADIUS = 240;

    /** A linked clue; {@code number} is its row in the table. */
    record Node(int number, int x, int y, String status) {}

    static LinksPicture of(List<LinksPage.Link> links) {
        int middle = SIZE / 2;
        return new LinksPicture(
                SIZE,
                middle,
                IntStream.range(0, links.size())
                        .mapToObj(i -> {
                            double angle = 2 * Math.PI * i / links.size() - Math.PI / 2;
                            return new Node(
                                    i + 1,
                                    (int) Math.round(middle + RADIUS * Math.cos(angle)),
                                    (int) Math.round(middle + RADIUS * Math.sin(angle)),
                                    links.get(i).status());
                        })
                        .toList());
    }
}

package io.bihuan.portal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Sankey diagram of a table: rows on the left, columns on the right, a band as wide as each count between them. What is
 * withheld has no band and takes no room.
 *
 * @param height of the picture
 * @param from the rows
 * @param to the columns
 */
record FlowPicture(int height, List<Bar> from, List<Bar> to, List<Band> bands) {

    private static final int ROOM = 360;
    private static final int GAP = 14;
    private static final int LEFT = 170;
    private static final int RIGHT = 530;
    private static final int MIDDLE = (LEFT + RIGHT) / 2;

    /** A row or column: where it begins and how high it is. */
    record Bar(String name, int count, double top, double height) {

        /** Where its name is written. */
        public double middle() {
            return top + height / 2;
        }
    }

    /** A count: its way and its width; {@code column} tells which it leads to. */
    record Band(String path, double width, int column, String from, String to, int count) {}

    static FlowPicture of(FlowPage.Table table) {
        int sum = table.rows().stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(FlowPicture::shown)
                .sum();
        if (sum == 0) {
            return new FlowPicture(0, List.of(), List.of(), List.of());
        }
        double scale = (double) ROOM / sum;
        List<Bar> from = new ArrayList<>();
        double down = GAP;
        for (FlowPage.Row row : table.rows()) {
            int count = row.counts().stream().mapToInt(FlowPicture::shown).sum();
            from.add(new Bar(row.key(), count, down, count * scale));
            down += count == 0 ? 0 : count * scale + GAP;
        }
        double height = down;
        List<Bar> to = new ArrayList<>();
        down = GAP;
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            int count = table.rows().stream()
                    .mapToInt(row -> shown(row.counts().get(at)))
                    .sum();
            to.add(new Bar(table.columns().get(column), count, down, count * scale));
            down += count == 0 ? 0 : count * scale + GAP;
        }
        return new FlowPicture(
                (int) Math.ceil(Math.max(height, down)),
                from.stream().filter(bar -> bar.count() > 0).toList(),
                to.stream().filter(bar -> bar.count() > 0).toList(),
                bands(table, from, to, scale));
    }

    private static List<Band> bands(FlowPage.Table table, List<Bar> from, List<Bar> to, double scale) {
        double[] arrived = to.stream().mapToDouble(Bar::top).toArray();
        List<Band> bands = new ArrayList<>();
        for (int row = 0; row < from.size(); row++) {
            double left = from.get(row).top();
            for (int column = 0; column < to.size(); column++) {
                int count = shown(table.rows().get(row).counts().get(column));
                if (count > 0) {
                    double width = count * scale;
                    bands.add(new Band(
                            path(left + width / 2, arrived[column] + width / 2),
                            width,
                            column,
                            from.get(row).name(),
                            to.get(column).name(),
                            count));
                    left += width;
                    arrived[column] += width;
                }
            }
        }
        return bands;
    }

    private static int shown(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static String path(double left, double right) {
        return String.format(
                Locale.ROOT,
                "M%d %.1f C%d %.1f %d %.1f %d %.1f",
                LEFT,
                left,
                MIDDLE,
                left,
                MIDDLE,
                right,
                RIGHT,
                right);
    }
}

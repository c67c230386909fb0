package io.bihuan.portal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A Sankey diagram 流向图: bars at each stage, and a band as wide as each count from one stage to the next.
 *
 * @param height of the picture, in units of its {@code viewBox}
 * @param bars stage by stage, from above
 * @param bands from bar to bar
 */
record FlowPicture(int height, List<Bar> bars, List<Band> bands) {

    private static final int ROOM = 360;
    private static final int GAP = 14;
    private static final int LEFT = 158;
    private static final int RIGHT = 530;
    private static final int THICK = 12;
    private static final int BESIDE = 8;

    /**
     * So many went this way.
     *
     * @param stages where they were at each stage, from the first to the last; each way has the same number of them
     */
    record Way(List<String> stages, int count) {}

    /** A bar: at which stage, where it begins and how high it is. */
    record Bar(int stage, String name, int count, int x, double top, double height) {

        /** How wide it is. */
        public int width() {
            return THICK;
        }

        /** Where its name is written: left of the first stage, right of all others. */
        public int textX() {
            return stage == 0 ? x - BESIDE : x + THICK + BESIDE;
        }

        /** At which height. */
        public double middle() {
            return top + height / 2;
        }
    }

    /** A count: its way and its width, from one stage to the next. */
    record Band(String path, double width, int stage, String from, String to, int count) {}

    /** The picture of some ways; what comes first in them is drawn above. Ways of nothing take no room. */
    static FlowPicture of(List<Way> ways) {
        int sum = ways.stream().mapToInt(Way::count).sum();
        if (sum == 0) {
            return new FlowPicture(0, List.of(), List.of());
        }
        double scale = (double) ROOM / sum;
        int stages = ways.get(0).stages().size();
        List<Map<String, Bar>> barsByStage = new ArrayList<>();
        double height = 0;
        for (int stage = 0; stage < stages; stage++) {
            Map<String, Bar> bars = barsAt(stage, LEFT + stage * (RIGHT - LEFT) / (stages - 1), ways, scale);
            barsByStage.add(bars);
            height = Math.max(
                    height,
                    GAP
                            + bars.values().stream()
                                    .mapToDouble(bar -> bar.height() + GAP)
                                    .sum());
        }
        List<Band> bands = new ArrayList<>();
        for (int stage = 0; stage + 1 < stages; stage++) {
            bands.addAll(bandsFrom(stage, barsByStage.get(stage), barsByStage.get(stage + 1), ways, scale));
        }
        return new FlowPicture(
                (int) Math.ceil(height),
                barsByStage.stream().flatMap(bars -> bars.values().stream()).toList(),
                List.copyOf(bands));
    }

    private static Map<String, Bar> barsAt(int stage, int x, List<Way> ways, double scale) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ways.forEach(way -> counts.merge(way.stages().get(stage), way.count(), Integer::sum));
        Map<String, Bar> bars = new LinkedHashMap<>();
        double down = GAP;
        counts.values().removeIf(count -> count == 0);
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            double height = one.getValue() * scale;
            bars.put(one.getKey(), new Bar(stage, one.getKey(), one.getValue(), x, down, height));
            down += height + GAP;
        }
        return bars;
    }

    private static List<Band> bandsFrom(
            int stage, Map<String, Bar> from, Map<String, Bar> to, List<Way> ways, double scale) {
        Map<String, Double> arrived = new LinkedHashMap<>();
        to.forEach((name, bar) -> arrived.put(name, bar.top()));
        List<Band> bands = new ArrayList<>();
        for (Bar left : from.values()) {
            double leaving = left.top();
            for (Bar right : to.values()) {
                int count = ways.stream()
                        .filter(way -> way.stages().get(stage).equals(left.name())
                                && way.stages().get(stage + 1).equals(right.name()))
                        .mapToInt(Way::count)
                        .sum();
                if (count > 0) {
                    double width = count * scale;
                    double arriving = arrived.merge(right.name(), width, Double::sum) - width;
                    String path = path(left.x() + THICK, leaving + width / 2, right.x(), arriving + width / 2);
                    bands.add(new Band(path, width, stage, left.name(), right.name(), count));
                    leaving += width;
                }
            }
        }
        return bands;
    }

    private static String path(int left, double leaving, int right, double arriving) {
        int middle = (left + right) / 2;
        return String.format(
                Locale.ROOT,
                "M%d %.1f C%d %.1f %d %.1f %d %.1f",
                left,
                leaving,
                middle,
                leaving,
                middle,
                arriving,
                right,
                arriving);
    }
}

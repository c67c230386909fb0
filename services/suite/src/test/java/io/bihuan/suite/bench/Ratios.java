package io.bihuan.suite.bench;

import io.bihuan.suite.bench.Engine.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few numbers that say it all. Against the stock engine, its better storage strategy counts. */
record Ratios(
        double appendVsStock,
        double appendVsRaw,
        double projectionVsStock,
        double replayVsScan,
        double visibleP99Ms,
        double listP95Ms,
        double searchP95Ms) {

    private static final List<Kind> STOCK = List.of(Kind.STOCK_EVENT, Kind.STOCK_COMMIT);

    static Ratios of(Results results, Plan plan) {
        int threads = plan.comparedAt();
        double append = results.median(Appends.TABLE, Kind.OURS.label, threads);
        double stock = STOCK.stream()
                .mapToDouble(kind -> results.median(Appends.TABLE, kind.label, threads))
                .max()
                .orElseThrow();
        int largest = plan.stages().get(plan.stages().size() - 1);
        return new Ratios(
                append / stock,
                append / results.median(Appends.TABLE, Appends.RAW, threads),
                Math.min(projection(results, plan, Projections.LIVE), projection(results, plan, Projections.BACKLOG)),
                results.median(Growth.RATES, Growth.REPLAY, largest)
                        / results.median(Growth.RATES, Growth.SCAN, largest),
                results.median(Visible.TABLE, Visible.DUE_TO_VISIBLE, Visible.P99),
                results.median(Lists.TABLE, Lists.LIST, Lists.P95),
                results.median(Lists.TABLE, Lists.SEARCH, Lists.P95));
    }

    /** A stock engine that was given up counts with the time it was given. */
    private static double projection(Results results, Plan plan, String table) {
        ToDoubleFunction<Kind> seconds = kind -> {
            Double measured = results.medianOrNull(table, kind.label, String.valueOf(plan.compared()));
            return measured == null ? plan.stockPatience().toMillis() / 1e3 : measured;
        };
        return STOCK.stream().mapToDouble(seconds).min().orElseThrow()
                / results.median(table, Kind.OURS.label, plan.compared());
    }

    Map<String, Double> byName() {
        Map<String, Double> byName = new LinkedHashMap<>();
        byName.put("append_vs_stock", appendVsStock);
        byName.put("append_vs_raw", appendVsRaw);
        byName.put("projection_vs_stock", projectionVsStock);
        byName.put("replay_vs_scan", replayVsScan);
        byName.put("visible_p99_ms", visibleP99Ms);
        byName.put("list_p95_ms", listP95Ms);
        byName.put("search_p95_ms", searchP95Ms);
        return byName;
    }

    /** The last line of every run. */
    String line() {
        return byName().entrySet().stream()
                .map(ratio -> ratio.getKey() + "=" + String.format(Locale.ROOT, "%.2f", ratio.getValue()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> Stream.concat(Stream.of("bench:"), all.stream()).collect(Collectors.joining(" "))));
    }
}

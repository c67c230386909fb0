package io.bihuan.portal.analysis;

import io.bihuan.portal.client.Query;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /analysis/flow}: from which division how much was verified in time, late, or not yet, in a frozen quarter. The numbers
 * are those that may be published; what is withheld there is no line here, and the table says so.
 */
@Controller
class FlowPage {

    private static final int SHOWN = 50;
    private static final String FROZEN = "SNAPSHOT_FROZEN";

    private final Services services;

    FlowPage(Services services) {
        this.services = services;
    }

    /** A period of assessment. */
    record Period(String periodId, String status) {}

    /** A page of them. */
    record Periods(List<Period> items) {}

    /** A row; null where withheld. */
    record Row(
            String key,
            List<@Nullable Integer> counts,
            @Nullable Integer total) {}

    /** A table of counts. */
    record Table(List<String> columns, List<Row> rows, Row totals, int hidden) {}

    /** The figures of a quarter. */
    record Statistic(String period, Instant cutoff, int smallest, String note, Table table) {}

    @GetMapping("/analysis/flow")
    String flow(@RequestParam(defaultValue = "") String period, Officer officer, Model model) {
        model.addAttribute("period", period.strip());
        Periods periods = services.to("assessment", "/periods?limit=" + SHOWN)
                .as(officer.token())
                .get(Periods.class);
        model.addAttribute(
                "periods",
                periods.items().stream()
                        .filter(one -> one.status().equals(FROZEN))
                        .map(Period::periodId)
                        .toList());
        if (!period.isBlank()) {
            try {
                String address =
                        Query.of("/public-statistics").with("period", period).toString();
                Statistic statistic =
                        services.to("assessment", address).as(officer.token()).get(Statistic.class);
                model.addAttribute("statistic", statistic);
                model.addAttribute("picture", FlowPicture.of(ways(statistic.table())));
            } catch (Refused refusal) {
                model.addAttribute("problem", refusal.problem());
            }
        }
        return "analysis/flow";
    }

    /** What is withheld is no way. */
    private static List<FlowPicture.Way> ways(Table table) {
        List<FlowPicture.Way> ways = new ArrayList<>();
        for (Row row : table.rows()) {
            for (int column = 0; column < table.columns().size(); column++) {
                Integer count = row.counts().get(column);
                ways.add(new FlowPicture.Way(
                        List.of(row.key(), table.columns().get(column)), count == null ? 0 : count));
            }
        }
        return ways;
    }
}

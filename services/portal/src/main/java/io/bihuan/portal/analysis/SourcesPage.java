package io.bihuan.portal.analysis;

import io.bihuan.portal.client.Query;
import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /analysis/sources}: from which source the clues of a year came, what was found, and where they stand 来源去向图. It counts
 * what the officer could count in the ledger, and nothing else.
 */
@Controller
class SourcesPage {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int YEARS = 5;

    private final Services services;
    private final Clock clock;

    SourcesPage(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /** So many clues went a way. */
    record Way(String source, String conclusion, String status, int clues) {}

    /** All of them of a year. */
    record FlowOfAYear(int year, int clues, List<Way> ways) {}

    @GetMapping("/analysis/sources")
    String sources(@RequestParam(defaultValue = "") String year, Officer officer, Model model) {
        int now = LocalDate.ofInstant(clock.instant(), ZONE).getYear();
        model.addAttribute("year", year.isBlank() ? Integer.toString(now) : year.strip());
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(now - back))
                        .toList());
        try {
            FlowOfAYear flow = services.to(
                            "clue", Query.of("/clues/flow").with("year", year).toString())
                    .as(officer.token())
                    .get(FlowOfAYear.class);
            model.addAttribute("flow", flow);
            model.addAttribute(
                    "picture",
                    FlowPicture.of(flow.ways().stream()
                            .map(way -> new FlowPicture.Way(
                                    List.of(way.source(), way.conclusion(), way.status()), way.clues()))
                            .toList()));
        } catch (Refused refusal) {
            model.addAttribute("problem", refusal.problem());
        }
        return "analysis/sources";
    }
}

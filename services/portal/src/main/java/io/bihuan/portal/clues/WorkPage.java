package io.bihuan.portal.clues;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /work}: my work 我的工作. What waits for somebody with the officer's role, and what the list of the day names (F56), by what
 * is due first.
 */
@Controller
class WorkPage {

    private static final List<String> HAVE_LISTS =
            List.of("DESK_TRIAGER", "DESK_HEAD", "VERIFIER", "SIGNING_CHIEF", "POLICE_CHIEF", "DISCIPLINE_OFFICER");
    private static final Comparator<WorkRow> DUE_FIRST = Comparator.comparing(
                    WorkRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WorkRow::clueNo);

    private final Ledger ledger;
    private final Services services;
    private final Times times;

    WorkPage(Ledger ledger, Services services, Times times) {
        this.ledger = ledger;
        this.services = services;
        this.times = times;
    }

    /** The list of the day of the officer's unit. */
    record Daily(List<Item> items) {
        /** A clue on it. */
        record Item(
                String clueId,
                String clueNo,
                List<String> kinds,
                String status,
                @Nullable String grade,
                @Nullable String clock,
                @Nullable LocalDate dueOn,
                @Nullable String light) {}
    }

    @GetMapping("/work")
    String work(Officer officer, Model model) {
        Map<String, WorkRow> rows = new LinkedHashMap<>();
        List<String> more = new ArrayList<>();
        for (Waits.Waiting waiting : Waits.of(officer)) {
            Ledger.Found found = ledger.find(
                    officer, LedgerFilter.of(waiting.status(), waiting.ofOwnUnit() ? officer.unit() : ""), "");
            found.lines()
                    .forEach(line ->
                            rows.put(line.clueId(), WorkRow.of(line, times).waitingFor(waiting.acts())));
            if (!found.next().isEmpty()) {
                more.add(waiting.status());
            }
        }
        for (Daily.Item item : daily(officer)) {
            rows.merge(item.clueId(), row(item), (waiting, listed) -> waiting.listedAs(listed.kinds()));
        }
        List<WorkRow> sorted = rows.values().stream().sorted(DUE_FIRST).toList();
        model.addAttribute("rows", sorted.stream().limit(Ledger.PAGE).toList());
        model.addAttribute("count", sorted.size());
        model.addAttribute(
                "overdue",
                sorted.stream().filter(row -> "RED".equals(row.light())).count());
        model.addAttribute("more", more);
        model.addAttribute("reads", officer.isOneOf(CluesWays.READ_CLUES));
        return "clues/work";
    }

    /** Without a list, because read models are behind or the post has none, there is still what waits. */
    private List<Daily.Item> daily(Officer officer) {
        if (!officer.isOneOf(HAVE_LISTS)) {
            return List.of();
        }
        try {
            return services.to("clue", "/worklists/daily")
                    .as(officer.token())
                    .get(Daily.class)
                    .items();
        } catch (Refused refused) {
            return List.of();
        }
    }

    private WorkRow row(Daily.Item item) {
        return WorkRow.of(
                        new LedgerLine(
                                item.clueId(),
                                item.clueNo(),
                                item.status(),
                                null,
                                item.grade(),
                                null,
                                item.clock(),
                                item.dueOn(),
                                item.light(),
                                false,
                                null),
                        times)
                .listedAs(item.kinds());
    }
}

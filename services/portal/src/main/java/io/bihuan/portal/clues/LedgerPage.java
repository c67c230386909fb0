package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Times;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /clues}: the ledger 线索台账, and the way to a clue by its number. */
@Controller
class LedgerPage {

    /** Every status, in the order of a clue's life. */
    static final List<String> STATUSES = List.of(
            "REGISTERED",
            "TRIAGED",
            "SPLIT_PARENT",
            "MERGED",
            "DISPATCHED",
            "RETURN_OFFERED",
            "RETURNED",
            "WITHDRAWN",
            "LAPSED",
            "RECALLED",
            "ACCEPTED",
            "VERIFYING",
            "PAUSED",
            "UNDER_SIGNOFF",
            "UNDER_GATE",
            "CONCLUDED",
            "CASE_OPENED",
            "REFERRED",
            "HANDLED",
            "LOOP_CLOSED",
            "ARCHIVED");

    private final Ledger ledger;
    private final Times times;

    LedgerPage(Ledger ledger, Times times) {
        this.ledger = ledger;
        this.times = times;
    }

    @GetMapping("/clues")
    String ledger(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String division,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String after,
            Officer officer,
            Model model) {
        LedgerFilter filter = new LedgerFilter(status, unit, grade, division, text, number);
        Ledger.Found found = ledger.find(officer, filter, after);
        if (!filter.number().isEmpty() && found.lines().size() == 1) {
            return "redirect:" + ClueTabs.address(found.lines().get(0).clueId());
        }
        model.addAttribute("rows", found.lines().stream().map(this::row).toList());
        model.addAttribute("next", found.next());
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("grades", List.of("GENERAL", "KEY", "MAJOR"));
        model.addAttribute(
                "units",
                Stream.of(officer.unit(), filter.unit())
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
        return "clues/ledger";
    }

    private WorkRow row(LedgerLine line) {
        return WorkRow.of(line, times);
    }
}

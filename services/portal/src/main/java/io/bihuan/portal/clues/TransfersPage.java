package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Times;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /transfers}: the transfer desk 移送交接. What other units offer, what comes back, and what was sent and not taken yet; the
 * sender sees status and clocks alone (requirements T3). The first of each; where there are more, the ledger has them page by page.
 */
@Controller
class TransfersPage {

    private final Ledger ledger;
    private final Times times;

    TransfersPage(Ledger ledger, Times times) {
        this.ledger = ledger;
        this.times = times;
    }

    @GetMapping("/transfers")
    String transfers(Officer officer, Model model) {
        Ledger.Found in = found(officer, LedgerFilter.of("DISPATCHED", officer.unit()));
        Ledger.Found dispatched = found(officer, LedgerFilter.of("DISPATCHED", ""));
        Ledger.Found back = found(officer, LedgerFilter.of("RETURN_OFFERED", ""));
        model.addAttribute(
                "in",
                rows(in).map(row -> row.waitingFor(List.of("AcknowledgeReceipt", "ReturnClue")))
                        .toList());
        model.addAttribute(
                "out",
                rows(dispatched)
                        .filter(row -> !officer.unit().equals(row.handlingUnit()))
                        .toList());
        model.addAttribute(
                "back",
                rows(back).map(row -> row.waitingFor(List.of("AcceptReturn"))).toList());
        model.addAttribute("moreIn", !in.next().isEmpty());
        model.addAttribute("moreOut", !dispatched.next().isEmpty());
        model.addAttribute("moreBack", !back.next().isEmpty());
        model.addAttribute("reads", officer.isOneOf(CluesWays.READ_CLUES));
        return "clues/transfers";
    }

    private Ledger.Found found(Officer officer, LedgerFilter filter) {
        return officer.isOneOf(CluesWays.READ_CLUES)
                ? ledger.find(officer, filter, "")
                : new Ledger.Found(List.of(), "");
    }

    private Stream<WorkRow> rows(Ledger.Found found) {
        return found.lines().stream().map(line -> WorkRow.of(line, times));
    }
}

package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Times;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /transfers}: the transfer desk 移送交接. What other units offer, what comes back, and what was sent and not taken yet; the
 * sender sees status and clocks alone (requirements T3).
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
        List<WorkRow> dispatched = rows(officer, "DISPATCHED");
        model.addAttribute(
                "in",
                dispatched.stream()
                        .filter(row -> officer.unit().equals(row.handlingUnit()))
                        .map(row -> row.waitingFor(List.of("AcknowledgeReceipt", "ReturnClue")))
                        .toList());
        model.addAttribute(
                "out",
                dispatched.stream()
                        .filter(row -> !officer.unit().equals(row.handlingUnit()))
                        .toList());
        model.addAttribute(
                "back",
                rows(officer, "RETURN_OFFERED").stream()
                        .map(row -> row.waitingFor(List.of("AcceptReturn")))
                        .toList());
        model.addAttribute("reads", officer.isOneOf(CluesWays.READ_CLUES));
        return "clues/transfers";
    }

    private List<WorkRow> rows(Officer officer, String status) {
        return officer.isOneOf(CluesWays.READ_CLUES)
                ? ledger.find(officer, LedgerFilter.of(status, ""), "").lines().stream()
                        .map(line -> WorkRow.of(line, times))
                        .toList()
                : List.of();
    }
}

package io.bihuan.portal.clues;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Times;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /approvals}: what waits for the officer's signature or gate 待我审签. The ledger does not say whose turn it is, so the clues under
 * signature are looked into one by one, a few at a time; each look is on record.
 */
@Controller
class ApprovalsPage {

    private static final int LOOKED_INTO = 20;
    private static final List<String> SIGN = List.of("VERIFIER", "SIGNING_CHIEF", "POLICE_CHIEF");
    private static final List<String> GATE = List.of("DESK_TRIAGER", "DESK_HEAD");

    private final Ledger ledger;
    private final ClueReads reads;
    private final Times times;

    ApprovalsPage(Ledger ledger, ClueReads reads, Times times) {
        this.ledger = ledger;
        this.reads = reads;
        this.times = times;
    }

    /**
     * A clue under signature.
     *
     * @param clue null where a purpose has to be stated before it is shown
     * @param mine whether the next slot may be the officer's
     */
    record Waiting(WorkRow row, @Nullable Clue clue, boolean mine) {}

    @GetMapping("/approvals")
    String inbox(@RequestParam(defaultValue = "") String after, Officer officer, Model model) {
        List<Waiting> mine = new ArrayList<>();
        List<Waiting> others = new ArrayList<>();
        String next = "";
        if (officer.isOneOf(SIGN)) {
            Ledger.Found found = ledger.first(officer, LedgerFilter.of("UNDER_SIGNOFF", ""), after, LOOKED_INTO);
            next = found.next();
            for (LedgerLine line : found.lines()) {
                Waiting waiting = lookedInto(line, officer);
                (waiting.mine() || waiting.clue() == null ? mine : others).add(waiting);
            }
        }
        model.addAttribute("mine", mine);
        model.addAttribute("others", others);
        model.addAttribute("next", next);
        Ledger.Found gate = officer.isOneOf(GATE)
                ? ledger.find(officer, LedgerFilter.of("UNDER_GATE", ""), "")
                : new Ledger.Found(List.of(), "");
        model.addAttribute(
                "gate",
                gate.lines().stream().map(line -> WorkRow.of(line, times)).toList());
        model.addAttribute("moreGate", !gate.next().isEmpty());
        model.addAttribute("signs", officer.isOneOf(SIGN));
        model.addAttribute("gates", officer.isOneOf(GATE));
        return "clues/approvals";
    }

    /** The whole chain of one, and what is signed. */
    @GetMapping("/approvals/{id}")
    String chain(@PathVariable String id, Officer officer, Model model) {
        Clue clue = reads.now(id, officer, null);
        model.addAttribute("clue", clue);
        model.addAttribute("signed", Signing.text(clue));
        model.addAttribute(
                "acts",
                Acts.offered(clue, officer).stream()
                        .filter(act -> List.of(
                                        "SignConclusion", "RefuseSignature", "ConfirmConclusion", "OrderReverification")
                                .contains(act.command()))
                        .toList());
        return "clues/approval";
    }

    private Waiting lookedInto(LedgerLine line, Officer officer) {
        WorkRow row = WorkRow.of(line, times);
        try {
            Clue clue = reads.now(line.clueId(), officer, null);
            return new Waiting(row, clue, Signing.isNext(clue, officer));
        } catch (PurposeNeeded | Refused unseen) {
            return new Waiting(row, null, false);
        }
    }
}

package io.bihuan.clue.model;

import io.bihuan.kernel.DomainException;
import java.util.List;
import java.util.Map;

/** Where a clearing stands 澄清状态, and which commands it allows from there (domain §2.1). */
public enum ClearingStatus {
    /** 已提出. */
    PROPOSED("已提出", "RecordConsent", "WithdrawClarification"),
    /** 本人同意. */
    TARGET_CONSENTED("本人同意", "ApproveClarification", "WithdrawClarification"),
    /** 已批准. */
    APPROVED("已批准", "PublishClarification", "WithdrawClarification", "ReferFalseAccusation"),
    /** 已澄清. */
    PUBLISHED("已澄清", "ConfirmRestoration", "ReferFalseAccusation"),
    /** 影响消除. */
    CONFIRMED("影响消除", "ReferFalseAccusation"),
    /** 已撤回. */
    WITHDRAWN("已撤回", "ProposeClarification");

    private final String label;
    private final List<String> allowed;

    ClearingStatus(String label, String... allowed) {
        this.label = label;
        this.allowed = List.of(allowed);
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /** The simple names of the commands that lead on from here. */
    public List<String> allowed() {
        return allowed;
    }

    /** Whether somebody still waits to be cleared. */
    public boolean isAwaitingPublication() {
        return this == PROPOSED || this == TARGET_CONSENTED || this == APPROVED;
    }

    /**
     * Checks that a command may be decided now.
     *
     * @throws DomainException CLEARING_WRONG_STATE, naming the state and the commands it allows
     */
    public void mustAllow(Object command) {
        if (!allowed.contains(command.getClass().getSimpleName())) {
            throw new DomainException(
                    ClueError.CLEARING_WRONG_STATE, Map.of("state", name(), "stateLabel", label, "allowed", allowed));
        }
    }
}

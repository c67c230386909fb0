package io.bihuan.clue.model;

import io.bihuan.kernel.DomainException;
import java.util.List;
import java.util.Map;

/** Where a link between two clues stands 关联状态 (F12), and which commands it allows from there. */
public enum LinkStatus {
    /** 拟关联: proposed, with no effect. */
    PROPOSED("拟关联", "ConfirmLink", "RejectLink"),
    /** 已关联: a person found that both belong together. */
    LINKED("已关联", "UnlinkClues"),
    /** 不予关联: not proposed again; what is found later a person can still confirm. */
    REJECTED("不予关联", "ConfirmLink"),
    /** 已解除关联. */
    UNLINKED("已解除关联", "ConfirmLink");

    private final String label;
    private final List<String> allowed;

    LinkStatus(String label, String... allowed) {
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

    /**
     * Checks that a command may be decided now.
     *
     * @throws DomainException LINK_WRONG_STATE, naming the state and the commands it allows
     */
    public void mustAllow(Object command) {
        if (!allowed.contains(command.getClass().getSimpleName())) {
            throw new DomainException(
                    ClueError.LINK_WRONG_STATE, Map.of("state", name(), "stateLabel", label, "allowed", allowed));
        }
    }
}

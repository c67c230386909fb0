package io.bihuan.clue.model;

import io.bihuan.kernel.DomainException;
import java.util.List;
import java.util.Map;

/** Where a review stands 复核状态, and which commands it allows from there (domain §2.1). */
public enum ReviewStatus {
    /** 已抽取. */
    SELECTED("已抽取", "StartReading"),
    /** 阅卷中. */
    READING("阅卷中", "GiveOpinion"),
    /** 已出意见. */
    OPINION("已出意见", "UpholdConclusion", "OverturnConclusion"),
    /** 维持. */
    UPHELD("维持"),
    /** 改变. */
    OVERTURNED("改变");

    private final String label;
    private final List<String> allowed;

    ReviewStatus(String label, String... allowed) {
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
     * @throws DomainException REVIEW_WRONG_STATE, naming the state and the commands it allows
     */
    public void mustAllow(Object command) {
        if (!allowed.contains(command.getClass().getSimpleName())) {
            throw new DomainException(
                    ClueError.REVIEW_WRONG_STATE, Map.of("state", name(), "stateLabel", label, "allowed", allowed));
        }
    }
}

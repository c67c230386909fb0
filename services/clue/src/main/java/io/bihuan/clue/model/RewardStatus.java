package io.bihuan.clue.model;

import io.bihuan.kernel.DomainException;
import java.util.List;
import java.util.Map;

/** Where a reward stands 奖励状态, and which commands it allows from there (F20, domain §2.1). */
public enum RewardStatus {
    /** 拟奖. */
    PROPOSED("拟奖", "ApproveReward", "DeclineReward"),
    /** 已批. */
    APPROVED("已批", "NotifyReward", "DeclineReward"),
    /** 已通知. */
    NOTIFIED("已通知", "PayReward", "AppealReward"),
    /** 已兑付. */
    PAID("已兑付"),
    /** 不予奖励. */
    DECLINED("不予奖励", "AppealReward"),
    /** 逾期未领: notice is given once more. */
    LAPSED("逾期未领", "NotifyReward", "AppealReward"),
    /** 视为放弃: not collected after the second notice either. */
    FORFEITED("视为放弃", "AppealReward"),
    /** 申诉中. */
    APPEALED("申诉中", "ProposeReward", "DeclineReward");

    private final String label;
    private final List<String> allowed;

    RewardStatus(String label, String... allowed) {
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

    /** Whether it ended without anything for the reporter. */
    public boolean isGivenUp() {
        return this == DECLINED || this == FORFEITED;
    }

    /**
     * Checks that a command may be decided now.
     *
     * @throws DomainException REWARD_WRONG_STATE, naming the state and the commands it allows
     */
    public void mustAllow(Object command) {
        if (!allowed.contains(command.getClass().getSimpleName())) {
            throw new DomainException(
                    ClueError.REWARD_WRONG_STATE, Map.of("state", name(), "stateLabel", label, "allowed", allowed));
        }
    }
}

package io.bihuan.clue.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * How verification ends 核查结论 (domain §2.1). Unproven is not false, and false is not malicious (finding 5; 刑诉法 111).
 */
public enum ConclusionKind {
    /** 属实. */
    TRUE(EnumSet.allOf(Ladder.class)),
    /** 部分属实. */
    PARTLY_TRUE(EnumSet.allOf(Ladder.class)),
    /** 查无实据(不能排除). */
    UNPROVEN(EnumSet.of(Ladder.NONE)),
    /** 无法核查. */
    UNVERIFIABLE(EnumSet.of(Ladder.NONE)),
    /** 不属实. */
    FALSE(EnumSet.of(Ladder.NONE)),
    /** 不属黑恶(转办). */
    NOT_ORG_CRIME(EnumSet.of(Ladder.NONE, Ladder.LUAN));

    private final Set<Ladder> ladders;

    ConclusionKind(Set<Ladder> ladders) {
        this.ladders = ladders;
    }

    /** Whether this conclusion can carry that step of the ladder. */
    public boolean supports(Ladder ladder) {
        return ladders.contains(ladder);
    }

    /** Whether it says that nothing of the kind was found 查否, so that it is read again (F18). */
    public boolean isNegative() {
        return this != TRUE && this != PARTLY_TRUE;
    }

    /** Whether a conclusion of this kind and step can only end through a case (AOCL 28). */
    public boolean needsCase(Ladder ladder) {
        return this == TRUE && ladder.isOrganisedCrime();
    }
}

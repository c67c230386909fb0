package io.bihuan.clue.model;

/** Step of the outcome ladder 定性: 有黑扫黑、无黑除恶、无恶治乱 (F23; AOCL 2). A lower step is a normal outcome. */
public enum Ladder {
    /** 黑社会性质组织. */
    HEI,
    /** 恶势力犯罪集团. */
    E_GROUP,
    /** 恶势力团伙. */
    E_GANG,
    /** 乱. */
    LUAN,
    /** 无. */
    NONE;

    /** Whether it means disorder without organised crime, which goes to the administrative channel (F23, 无恶治乱). */
    public boolean isDisorder() {
        return this == LUAN;
    }

    /** Whether it means crime by an organisation, for which a case must be filed (AOCL 28). */
    public boolean isOrganisedCrime() {
        return this == HEI || this == E_GROUP || this == E_GANG;
    }
}

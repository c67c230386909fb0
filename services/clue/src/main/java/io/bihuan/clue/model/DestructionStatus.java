package io.bihuan.clue.model;

/** Where a request to destroy a key stands 销毁申请状态. */
public enum DestructionStatus {
    /** 待批准. */
    REQUESTED,
    /** 已决定销毁. */
    ORDERED,
    /** 已销毁. */
    DESTROYED,
    /** 已否决. */
    DENIED
}

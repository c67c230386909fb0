package io.bihuan.clue.events;

/** What can happen to a request to destroy a reporter's key 密钥销毁申请 (S18; PIPL 19, 47). */
public sealed interface KeyDestructionEvent
        permits KeyDestructionRequested,
                KeyDestructionApproved,
                KeyDestructionDenied,
                KeyDestructionOrdered,
                ReporterKeyDestroyed {

    /** The request it happened to. */
    String requestId();
}

package io.bihuan.supervision.model;

/** What a sponsor saw to 包案协调事项 (F29). The last three are nobody's but the organ's that handles the case (2015 rule, article 3). */
public enum CoordinationSubject {
    /** 统筹力量、经费等资源. */
    RESOURCES(false),
    /** 协调有关部门配合. */
    COOPERATION(false),
    /** 按程序了解进度. */
    PROGRESS(false),
    /** 走访联系群众. */
    VISIT(false),
    /** 证据采信. */
    EVIDENCE(true),
    /** 事实定性. */
    CHARACTERISATION(true),
    /** 处理决定. */
    DECISION(true);

    private final boolean decides;

    CoordinationSubject(boolean decides) {
        this.decides = decides;
    }

    /** Whether it decides something in the case. */
    public boolean decides() {
        return decides;
    }
}

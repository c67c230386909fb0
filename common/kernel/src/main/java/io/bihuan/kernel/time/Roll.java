package io.bihuan.kernel.time;

/** What happens when the last day 期限届满日 is not a working day (刑诉法 105(4), 民法典 203). */
public enum Roll {
    /** It stays: limits that protect a person or an owner do not wait for an office to open. */
    NONE,
    /** 顺延: the first working day after it. */
    NEXT_WORKING_DAY
}

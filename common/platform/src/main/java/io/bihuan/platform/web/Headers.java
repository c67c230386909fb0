package io.bihuan.platform.web;

import io.bihuan.platform.security.Purpose;

/** The headers that carry the conventions of architecture §8. */
public final class Headers {

    /** In queries and commands: why the caller asks 事由; the most sensitive is shown for a purpose only. */
    public static final String PURPOSE = Purpose.HEADER;
    /** In answers to commands: the log position of the last event written. */
    public static final String POSITION = "Bihuan-Position";
    /** In queries: the position that the answer must have seen. */
    public static final String AFTER = "Bihuan-After";
    /** In commands: names the attempt, so that sending it again does not do it again. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    /** In answers: this one was kept from the first attempt. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private Headers() {}
}

package io.bihuan.platform.web;

/** The headers that carry the conventions of architecture §8. */
public final class Headers {

    /** The officer who acts. */
    public static final String OFFICER = "Bihuan-Officer";
    /** The unit the officer acts for. */
    public static final String UNIT = "Bihuan-Unit";
    /** The agency line of that unit. */
    public static final String AGENCY = "Bihuan-Agency";
    /** The administrative level of that unit, a constant of {@link io.bihuan.kernel.registry.Level}. */
    public static final String LEVEL = "Bihuan-Level";
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

package io.bihuan.kernel.access;

/** How much of a resource somebody sees; each sight contains the ones before it. */
public enum Sight {
    /** Nothing, not even that it exists. */
    NONE,
    /** That it exists: ids, types, times, who acted. No content, no state. */
    METADATA_ONLY,
    /** Its state and its clock as well. No content. */
    STATUS_ONLY,
    /** Everything in it. */
    FULL
}

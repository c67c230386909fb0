package io.bihuan.platform.access;

/** How the use of an operation comes into the trail of reads 访问留痕. */
public enum Recorded {
    /** By what it answers: guarded documents record themselves, refusals always. */
    BY_WHAT_IT_ANSWERS,
    /** As a read of what the path names, before it is carried out. */
    READ,
    /** As a search, before it is carried out; hits are not counted. */
    SEARCH,
    /** As an export, before its first byte leaves. */
    EXPORT
}

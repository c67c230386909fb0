package io.bihuan.platform.trail;

/** What became of what somebody asked 结果. */
public enum Outcome {
    /** It was answered 已答复. */
    GIVEN,
    /** There is such a thing, and the officer may not know of it 隐身; told like {@link #UNKNOWN}. */
    HIDDEN,
    /** There is no such thing, or nobody can tell yet 无此对象. */
    UNKNOWN,
    /** The officer's role, unit or part in the matter forbids it 无权. */
    FORBIDDEN,
    /** The officer might see it, but did not say why 未说明事由. */
    PURPOSE_REQUIRED
}

package io.bihuan.clue.model;

/** How a false accusation came about 失实性质 (F22): an honest mistake is strictly separated from a fabrication (刑法 243(3)). */
public enum ClearingFinding {
    /** 错告(无主观故意). */
    UNFOUNDED_HONEST,
    /** 轻率举报. */
    UNFOUNDED_RECKLESS,
    /** 捏造事实. */
    FABRICATED
}

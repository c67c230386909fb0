package io.bihuan.portal.clues;

/** The clue is shown for a stated purpose 事由 only, and none was stated in this session. */
final class PurposeNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String clueId;

    PurposeNeeded(String clueId) {
        super("a purpose is needed", null, false, false);
        this.clueId = clueId;
    }

    String clueId() {
        return clueId;
    }
}

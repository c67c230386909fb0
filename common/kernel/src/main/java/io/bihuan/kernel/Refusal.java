package io.bihuan.kernel;

/**
 * What a refusal says, beside its code.
 *
 * @param category what kind of refusal; decides the HTTP status
 * @param title one Chinese sentence without its full stop: what is wrong
 * @param nextStep one Chinese sentence: what the officer does next; never empty
 * @param alreadyDone whether it says that what was asked is done already
 */
public record Refusal(ErrorCode.Category category, String title, String nextStep, boolean alreadyDone) {

    private static final String FULL_STOP = "。";

    /** Refuses what could not help anybody. */
    public Refusal {
        title = title.endsWith(FULL_STOP) ? title.substring(0, title.length() - 1) : title;
        if (title.isBlank() || nextStep.isBlank()) {
            throw new IllegalArgumentException("a refusal says what is wrong and what to do next");
        }
    }
}

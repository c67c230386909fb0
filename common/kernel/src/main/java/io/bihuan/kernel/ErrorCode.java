package io.bihuan.kernel;

/**
 * A refusal as the field would say it. Every service keeps its codes in one enum; the enum constant's name is the
 * stable code that tests and clients rely on, the two sentences are for people and may be reworded.
 */
public interface ErrorCode {

    /** The stable code, for example {@code RETURN_WINDOW_PASSED}; never reworded once released. */
    String name();

    /** What it says to people and to programs. */
    Refusal refusal();

    /** What kind of refusal this is; decides the HTTP status. */
    default Category category() {
        return refusal().category();
    }

    /** One Chinese sentence that says what is wrong. */
    default String title() {
        return refusal().title();
    }

    /** One Chinese sentence that tells the officer what to do next; never empty. */
    default String nextStep() {
        return refusal().nextStep();
    }

    /**
     * Whether the refusal says that what was asked is done already. A consumer that receives the same fact twice treats
     * such a refusal as success.
     */
    default boolean meansAlreadyDone() {
        return refusal().alreadyDone();
    }

    /** The kinds of refusal, each with one HTTP status (architecture §8, RFC 9457). */
    enum Category {
        /** The thing named does not exist, or the caller must not learn that it does: 404. */
        NOT_FOUND,
        /** A rule of the domain forbids it now: 409. */
        RULE,
        /** The caller saw an older version: 412. */
        STALE,
        /** The request itself is malformed: 422. */
        INVALID,
        /** The caller may not do this: 403. */
        FORBIDDEN,
        /** A store or the broker is away; nothing was accepted: 503. */
        UNAVAILABLE
    }
}

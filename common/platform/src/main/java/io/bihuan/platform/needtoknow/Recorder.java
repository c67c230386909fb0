package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.access.Sight;
import java.util.List;
import java.util.Map;

/**
 * Is told of every look at a guarded document before the answer leaves (S17). Whatever it throws takes the answer's place: what
 * cannot be recorded is not shown.
 */
public interface Recorder {

    /** Why nothing was shown. */
    enum Why {
        /** The caller has no need to know. */
        HIDDEN,
        /** There is no such document, or it cannot be told yet who may see it. */
        UNKNOWN,
        /** The caller might see it, but did not say why. */
        PURPOSE_REQUIRED
    }

    /**
     * One document, or its history, is shown.
     *
     * @param type name of the read model
     * @param asOf the moment asked for, or the empty string for now
     */
    void seen(String type, String key, String asOf, Sight sight);

    /** One document, or its history, is not shown. */
    void notSeen(String type, String key, Why why);

    /**
     * A page is shown.
     *
     * @param filters what it was narrowed by
     * @param shown how many documents are on it
     * @param hidden how many of those looked at are not; what has nothing to do with the caller need not be looked at
     * @param blind how many of these the caller must not know of because of a conflict
     */
    void searched(String type, Map<String, ?> filters, int shown, int hidden, int blind);

    /**
     * A page of something so sensitive that the trail keeps which ones were on it; one entry a page.
     *
     * @param ids which ones are shown
     * @param hidden how many of those looked at are not
     * @param blind how many of these the caller must not know of because of a conflict
     */
    void listed(String type, Map<String, ?> filters, List<String> ids, int hidden, int blind);
}

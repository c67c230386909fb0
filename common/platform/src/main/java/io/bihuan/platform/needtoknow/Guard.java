package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.access.Tie;
import io.bihuan.platform.readmodel.ReadModels.Among;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What need to know has to know of a document, and what is left of it for whoever may not see everything. A service declares
 * one as a bean for every document that tells of a matter; without one, {@link GuardedReads} answers nothing.
 *
 * @param <D> the document
 */
public interface Guard<D> {

    /** The document's record type. */
    Class<D> documentType();

    /**
     * On what the decisions rest.
     *
     * @return one for each document in the same order; null where it cannot be told yet, and nobody sees the document
     */
    List<@Nullable Protected> facets(List<D> documents);

    /**
     * Where all lies that the caller can see anything of, so that the store need not show the rest. It decides nothing: it may let
     * too much through, never too little, and every document is decided about afterwards.
     *
     * @param ties the caller sees nothing of a document to which there is none of them
     * @return empty if all documents are to be looked at
     */
    default Optional<Among> among(Caller caller, Set<Tie> ties) {
        return Optional.empty();
    }

    /**
     * The document as somebody of full sight sees it: everything in it, unless some of it is there for the guard alone.
     */
    default D whole(D document) {
        return document;
    }

    /** Names of fields that no history shows, whoever asks, because they are there for the guard alone. */
    default Set<String> guardsOnly() {
        return Set.of();
    }

    /**
     * The document as somebody of less than full sight may see it.
     *
     * @param sight {@link Sight#METADATA_ONLY} or {@link Sight#STATUS_ONLY}
     */
    D reduced(D document, Sight sight);
}

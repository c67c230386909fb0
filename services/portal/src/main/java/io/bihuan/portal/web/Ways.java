package io.bihuan.portal.web;

import io.bihuan.portal.security.Officer;
import java.util.List;
import java.util.Optional;

/**
 * What a room of the portal adds to the navigation on the left; rooms are ordered by {@code @Order}. The services decide what an
 * officer may see: a way that is not shown only spares a link that leads nowhere.
 */
public interface Ways {

    /** One way to go: the key of its text and its address. */
    record Way(String text, String address) {}

    /** The ways for this officer, none if the room is not for them. */
    List<Way> of(Officer officer);

    /** Where to ask for what this officer must hear of on every page at once; none if there is nothing of the kind. */
    default Optional<String> notice(Officer officer) {
        return Optional.empty();
    }
}

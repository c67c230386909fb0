package io.bihuan.portal.web;

import io.bihuan.portal.security.Officer;
import java.util.List;

/**
 * What a room of the portal adds to the navigation on the left; rooms are ordered by {@code @Order}. The services decide what an
 * officer may see: a way that is not shown only spares a link that leads nowhere.
 */
public interface Ways {

    /** One way to go: the key of its text and its address. */
    record Way(String text, String address) {}

    /** The ways for this officer, none if the room is not for them. */
    List<Way> of(Officer officer);
}

package io.bihuan.platform.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registry last said of an officer. It may be some moments old, so only what it says has ended is believed against a
 * newer token; what it does not know yet is left to the token.
 *
 * @param officerId id of the officer
 * @param suspended whether the officer may not act for the time being 停用
 * @param posts all posts: held, ended and still to come
 */
public record OfficerInOffice(String officerId, boolean suspended, List<Post> posts) {

    /** Copies the list. */
    public OfficerInOffice {
        posts = List.copyOf(posts);
    }

    /**
     * An office held for a time 任职.
     *
     * @param unit in which unit
     * @param roles names of roles
     * @param from first day
     * @param to last day, or null while it is held
     */
    public record Post(
            String unit,
            List<String> roles,
            LocalDate from,
            @Nullable LocalDate to) {

        /** Copies the list. */
        public Post {
            roles = List.copyOf(roles);
        }

        private boolean isOver(LocalDate today) {
            return to != null && today.isAfter(to);
        }
    }

    /** Whether there were posts in the unit and all of them are over. */
    public boolean hasLeft(String unit, LocalDate today) {
        List<Post> there =
                posts.stream().filter(post -> post.unit().equals(unit)).toList();
        return areOver(there, today);
    }

    /** Whether the role was held in the unit and is no more. */
    public boolean hasLost(String role, String unit, LocalDate today) {
        List<Post> such = posts.stream()
                .filter(post -> post.unit().equals(unit) && post.roles().contains(role))
                .toList();
        return areOver(such, today);
    }

    /** Whether the role is held in the unit on the day. */
    public boolean holds(String role, String unit, LocalDate on) {
        return posts.stream()
                .anyMatch(post -> post.unit().equals(unit)
                        && post.roles().contains(role)
                        && !on.isBefore(post.from())
                        && !post.isOver(on));
    }

    private static boolean areOver(List<Post> posts, LocalDate today) {
        return !posts.isEmpty() && posts.stream().allMatch(post -> post.isOver(today));
    }
}

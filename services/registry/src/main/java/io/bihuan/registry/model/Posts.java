package io.bihuan.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All posts of one officer, held, ended and still to come. Aggregate, read model and fact share this one fold.
 *
 * @param all in the order in which they were recorded
 */
public record Posts(List<Post> all) {

    /** Of somebody who has just been registered. */
    public static final Posts NONE = new Posts(List.of());

    /** Copies the list. */
    public Posts {
        all = List.copyOf(all);
    }

    /** The number that the next post gets. */
    public int nextNumber() {
        return all.size() + 1;
    }

    /** The post of this number. */
    public Optional<Post> numbered(int number) {
        return all.stream().filter(post -> post.number() == number).findFirst();
    }

    /** What is held on the day, the longest held first. */
    public List<Post> heldOn(LocalDate day) {
        return all.stream()
                .filter(post -> post.isHeldOn(day))
                .sorted(Comparator.comparing(Post::from).thenComparingInt(Post::number))
                .toList();
    }

    /** The first post that says something of the same unit, role and day. */
    public Optional<Post> overlapping(Post another) {
        return all.stream().filter(another::overlaps).findFirst();
    }

    /** With one more. */
    public Posts with(Post another) {
        List<Post> more = new ArrayList<>(all);
        more.add(another);
        return new Posts(more);
    }

    /** With one of them ended. */
    public Posts ended(int number, LocalDate lastDay) {
        UnaryOperator<Post> end = post -> post.number() == number ? post.endedAfter(lastDay) : post;
        return new Posts(all.stream().map(end).toList());
    }
}

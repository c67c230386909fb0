package io.bihuan.platform.command;

import org.jspecify.annotations.Nullable;

/** Something that holds for the current thread until it is closed; closing restores what held before. */
@FunctionalInterface
public interface Scope extends AutoCloseable {

    @Override
    void close();

    /** A scope that puts a former value back. */
    static <T> Scope restoring(ThreadLocal<@Nullable T> holder, @Nullable T before) {
        return () -> {
            if (before == null) {
                holder.remove();
            } else {
                holder.set(before);
            }
        };
    }
}

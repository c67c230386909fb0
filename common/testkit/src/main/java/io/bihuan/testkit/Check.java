package io.bihuan.testkit;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Conditions of architecture rules, written as lambdas. */
final class Check {

    private Check() {}

    /** A condition that reports any number of violations of one item. */
    static <T> ArchCondition<T> of(String description, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, violation -> events.add(SimpleConditionEvent.violated(item, violation)));
            }
        };
    }

    /** A condition that holds or does not. */
    static <T> ArchCondition<T> that(String description, Predicate<T> holds) {
        return of(description, (item, violation) -> {
            if (!holds.test(item)) {
                violation.accept(item + " does not " + description);
            }
        });
    }
}

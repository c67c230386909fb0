package io.bihuan.platform.access;

import io.bihuan.kernel.access.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use an operation at all, on a controller's method or on its class for all of them. It is the first gate: what the
 * caller then sees of which matter is decided by need to know. An operation that declares nothing is closed.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /** One of these roles. */
    Role[] value() default {};

    /** Or one of the roles that may send this command. */
    Class<?> sends() default Void.class;

    /** Or anybody with a token that names at least one role. */
    boolean anybody() default false;

    /** How its use comes into the trail of reads; of an operation that shows something sensitive without a guard. */
    Recorded records() default Recorded.BY_WHAT_IT_ANSWERS;

    /** Whether whoever uses it must say what for 事由 (S13); who does not is refused, and the refusal recorded. */
    boolean saysWhy() default false;

    /** Or whoever comes, without a token: only for pages on the way to one. */
    boolean withoutToken() default false;
}

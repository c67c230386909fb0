package io.bihuan.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is kept for ever. It is independent of the Java class: moving or renaming the class must
 * not change history (architecture §3).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersistedEvent {

    /** Logical type, {@code <service>.<Event>}, for example {@code clue.ClueDispatched}. */
    String type();

    /** Revision of the payload, from 1; raised together with an upcaster when the payload changes. */
    int revision() default 1;

    /** The Chinese label that histories show to officers, for example {@code 已交办}. */
    String label();
}

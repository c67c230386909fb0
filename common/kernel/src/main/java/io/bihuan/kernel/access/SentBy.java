package io.bihuan.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may send a command, on the command's class. People need one of the roles; what the system does by itself it does by
 * the name of its policy. Which unit may send it for which matter is for the aggregate to decide.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SentBy {

    /** One of these, for people and machines of other agencies; none if no person sends it. */
    Role[] value() default {};

    /** The names of automations that send it, as after {@code system:}; none if no automation does. */
    String[] automations() default {};
}

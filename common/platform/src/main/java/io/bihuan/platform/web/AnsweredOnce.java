package io.bihuan.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer of a controller method is for the one who asked, once, and is kept nowhere. With an {@code Idempotency-Key} the
 * request is carried out again instead of being answered from memory; its ids are the same as the first time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnsweredOnce {}

/** Everything in one JVM on embedded parts: the default run and the end-to-end tests. */
@NullMarked
package io.bihuan.suite;

import org.jspecify.annotations.NullMarked;

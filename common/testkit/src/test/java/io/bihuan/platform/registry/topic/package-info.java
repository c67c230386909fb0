/** The contracts of what is copied. */
@NullMarked
package io.bihuan.platform.registry.topic;

import org.jspecify.annotations.NullMarked;

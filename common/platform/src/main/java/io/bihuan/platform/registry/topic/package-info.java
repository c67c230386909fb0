/** Reads the registry's topic into a copy of this service's own, on which it goes on while the registry or the broker is away. */
@NullMarked
package io.bihuan.platform.registry.topic;

import org.jspecify.annotations.NullMarked;

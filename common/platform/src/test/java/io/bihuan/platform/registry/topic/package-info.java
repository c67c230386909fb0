/** The copy of the registry, with a broker and a store. */
@NullMarked
package io.bihuan.platform.registry.topic;

import org.jspecify.annotations.NullMarked;

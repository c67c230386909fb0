/** The aggregates of the registry. */
@NullMarked
package io.bihuan.registry.write;

import org.jspecify.annotations.NullMarked;

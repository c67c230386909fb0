/** What can be asked of the registry. */
@NullMarked
package io.bihuan.registry.read;

import org.jspecify.annotations.NullMarked;

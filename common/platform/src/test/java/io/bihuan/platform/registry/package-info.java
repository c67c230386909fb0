/** What a service knows of the registry. */
@NullMarked
package io.bihuan.platform.registry;

import org.jspecify.annotations.NullMarked;

/** What the registry holds on its first day: the places, units and rules that come with the kernel, and demo officers. */
@NullMarked
package io.bihuan.registry.seed;

import org.jspecify.annotations.NullMarked;

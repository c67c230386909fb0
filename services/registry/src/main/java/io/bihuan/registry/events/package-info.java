/** What can happen to units, divisions, officers and policies, as it is kept for ever. */
@NullMarked
package io.bihuan.registry.events;

import org.jspecify.annotations.NullMarked;

/** Facts about units, divisions, posts and policies, each with the whole state. */
@NullMarked
package io.bihuan.registry.integration.published;

import org.jspecify.annotations.NullMarked;

/** The vocabulary of the registry: periods, posts, scopes, and its refusals. */
@NullMarked
package io.bihuan.registry.model;

import org.jspecify.annotations.NullMarked;

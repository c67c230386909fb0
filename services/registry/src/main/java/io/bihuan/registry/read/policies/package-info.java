/** Policies 规则 with all their versions. */
@NullMarked
package io.bihuan.registry.read.policies;

import org.jspecify.annotations.NullMarked;

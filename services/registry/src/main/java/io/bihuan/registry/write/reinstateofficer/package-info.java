/** Lift a suspension 恢复. */
@NullMarked
package io.bihuan.registry.write.reinstateofficer;

import org.jspecify.annotations.NullMarked;

/** Register an officer 登记人员. */
@NullMarked
package io.bihuan.registry.write.registerofficer;

import org.jspecify.annotations.NullMarked;

/** A police head approves a query of assets 准予查询. */
@NullMarked
package io.bihuan.casefile.write.approveassetquery;

import org.jspecify.annotations.NullMarked;

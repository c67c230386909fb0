/** The verifiers record what a query found 查询结果. */
@NullMarked
package io.bihuan.casefile.write.recordassetquery;

import org.jspecify.annotations.NullMarked;

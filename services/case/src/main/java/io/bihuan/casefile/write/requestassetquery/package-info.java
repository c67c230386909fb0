/** The verifiers ask to query assets 申请查询. */
@NullMarked
package io.bihuan.casefile.write.requestassetquery;

import org.jspecify.annotations.NullMarked;

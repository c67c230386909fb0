/** The competent organ records that the case has reached a stage. */
@NullMarked
package io.bihuan.casefile.write.recordstage;

import org.jspecify.annotations.NullMarked;

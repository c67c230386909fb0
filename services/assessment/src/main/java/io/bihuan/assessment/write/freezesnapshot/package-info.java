/** The numbers of a period are frozen at a cut-off 冻结快照. */
@NullMarked
package io.bihuan.assessment.write.freezesnapshot;

import org.jspecify.annotations.NullMarked;

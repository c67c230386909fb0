/** Referring a tip to the organ that is competent 移转 (F01, F03). */
@NullMarked
package io.bihuan.clue.write.refertip;

import org.jspecify.annotations.NullMarked;

/** Reporting that it may have become known who reported 报告泄密 (F21). */
@NullMarked
package io.bihuan.clue.write.reportleak;

import org.jspecify.annotations.NullMarked;

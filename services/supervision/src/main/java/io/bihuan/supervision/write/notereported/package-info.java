/** A record is in the report of its quarter 已报告 (F44). */
@NullMarked
package io.bihuan.supervision.write.notereported;

import org.jspecify.annotations.NullMarked;

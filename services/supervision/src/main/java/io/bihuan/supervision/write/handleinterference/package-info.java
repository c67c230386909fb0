/** What came of an interference 处理 (F44). */
@NullMarked
package io.bihuan.supervision.write.handleinterference;

import org.jspecify.annotations.NullMarked;

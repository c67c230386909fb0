/** A sponsor writes down what was coordinated 包案协调 (F29). */
@NullMarked
package io.bihuan.supervision.write.logcoordination;

import org.jspecify.annotations.NullMarked;

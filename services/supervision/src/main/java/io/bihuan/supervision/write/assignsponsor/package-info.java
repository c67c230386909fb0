/** A leader comes to sponsor a case 领导包案. */
@NullMarked
package io.bihuan.supervision.write.assignsponsor;

import org.jspecify.annotations.NullMarked;

/** With which organ a case is becomes known here. */
@NullMarked
package io.bihuan.supervision.write.notestage;

import org.jspecify.annotations.NullMarked;

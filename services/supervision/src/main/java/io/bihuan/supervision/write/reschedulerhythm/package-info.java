/** The working calendar is revised while a period runs 重新排定. */
@NullMarked
package io.bihuan.supervision.write.reschedulerhythm;

import org.jspecify.annotations.NullMarked;

/** The urged unit answers. */
@NullMarked
package io.bihuan.supervision.write.answerurge;

import org.jspecify.annotations.NullMarked;

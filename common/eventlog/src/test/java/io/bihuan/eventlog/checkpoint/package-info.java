/** Tests of checkpoints and witnesses. */
@NullMarked
package io.bihuan.eventlog.checkpoint;

import org.jspecify.annotations.NullMarked;

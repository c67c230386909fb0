/** Tests of checkpoints between services. */
@NullMarked
package io.bihuan.platform.checkpoint;

import org.jspecify.annotations.NullMarked;

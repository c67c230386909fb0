/** Signed checkpoints 检查点 of the service's log: made, published, cosigned by the other services, and shown. */
@NullMarked
package io.bihuan.platform.checkpoint;

import org.jspecify.annotations.NullMarked;

/** Tests of need to know. */
@NullMarked
package io.bihuan.platform.needtoknow;

import org.jspecify.annotations.NullMarked;

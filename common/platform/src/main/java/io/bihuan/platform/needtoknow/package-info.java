/** Need to know 知悉范围 where people read: every answer holds what the caller needs to know, and nothing else is there. */
@NullMarked
package io.bihuan.platform.needtoknow;

import org.jspecify.annotations.NullMarked;

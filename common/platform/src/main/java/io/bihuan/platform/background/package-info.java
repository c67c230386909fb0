/** Work that goes on by itself beside requests: looked after, named, and stopped with the service. */
@NullMarked
package io.bihuan.platform.background;

import org.jspecify.annotations.NullMarked;

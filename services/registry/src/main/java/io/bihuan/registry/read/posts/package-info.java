/** Posts 任职 by unit: who holds or held which office there. */
@NullMarked
package io.bihuan.registry.read.posts;

import org.jspecify.annotations.NullMarked;

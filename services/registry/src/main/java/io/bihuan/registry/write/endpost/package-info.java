/** End a post 免职. */
@NullMarked
package io.bihuan.registry.write.endpost;

import org.jspecify.annotations.NullMarked;

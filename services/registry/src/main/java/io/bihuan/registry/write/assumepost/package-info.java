/** Give an officer a post 任职. */
@NullMarked
package io.bihuan.registry.write.assumepost;

import org.jspecify.annotations.NullMarked;

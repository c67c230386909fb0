/** Facts on their way out and in, on a real broker and a MongoDB-protocol server. */
@NullMarked
package io.bihuan.platform.integration;

import org.jspecify.annotations.NullMarked;

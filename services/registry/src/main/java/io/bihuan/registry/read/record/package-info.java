/** What the log itself knows of one aggregate, for decisions and facts. */
@NullMarked
package io.bihuan.registry.read.record;

import org.jspecify.annotations.NullMarked;

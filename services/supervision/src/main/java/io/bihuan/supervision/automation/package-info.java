/** What supervision does by itself. */
@NullMarked
package io.bihuan.supervision.automation;

import org.jspecify.annotations.NullMarked;

/** What supervision tells other services and hears from them. */
@NullMarked
package io.bihuan.supervision.integration;

import org.jspecify.annotations.NullMarked;

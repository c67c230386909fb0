/** What can happen to urge notices and listings, as it is kept for ever. */
@NullMarked
package io.bihuan.supervision.events;

import org.jspecify.annotations.NullMarked;

/** What can happen to a case, as it is kept for ever. */
@NullMarked
package io.bihuan.casefile.events;

import org.jspecify.annotations.NullMarked;

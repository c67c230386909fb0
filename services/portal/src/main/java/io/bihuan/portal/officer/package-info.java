/** The officer's room 办案: my work, one clue, and what may be done with it. */
@NullMarked
package io.bihuan.portal.officer;

import org.jspecify.annotations.NullMarked;

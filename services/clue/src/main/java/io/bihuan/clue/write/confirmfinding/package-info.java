/** Confirming in person what the first reviewer found of an act 责任认定复核 (F19). */
@NullMarked
package io.bihuan.clue.write.confirmfinding;

import org.jspecify.annotations.NullMarked;

/** Declining a tip 不予受理, by two persons, with a reason that its reporter is told (F01). */
@NullMarked
package io.bihuan.clue.write.declinetip;

import org.jspecify.annotations.NullMarked;

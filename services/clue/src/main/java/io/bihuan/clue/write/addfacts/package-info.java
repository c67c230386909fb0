/** A reporter adds facts 补充情况: a tip of its own, linked to the first. */
@NullMarked
package io.bihuan.clue.write.addfacts;

import org.jspecify.annotations.NullMarked;

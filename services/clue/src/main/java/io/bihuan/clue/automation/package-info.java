/** Policies: one event, one command. */
@NullMarked
package io.bihuan.clue.automation;

import org.jspecify.annotations.NullMarked;

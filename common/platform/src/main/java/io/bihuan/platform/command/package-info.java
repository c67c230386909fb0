/** Sending commands: who acts, what version the caller saw, and at which log position the result stands. */
@NullMarked
package io.bihuan.platform.command;

import org.jspecify.annotations.NullMarked;

/** Commands against a log in memory that can be told to fail, and against the real one. */
@NullMarked
package io.bihuan.platform.command;

import org.jspecify.annotations.NullMarked;

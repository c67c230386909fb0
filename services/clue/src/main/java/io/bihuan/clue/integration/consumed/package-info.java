/** What clues learn from other services: each fact becomes one command. */
@NullMarked
package io.bihuan.clue.integration.consumed;

import org.jspecify.annotations.NullMarked;

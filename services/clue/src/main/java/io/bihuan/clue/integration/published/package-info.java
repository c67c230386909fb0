/** What clues tell other services: …V1 records as the contracts say; tips and reporters never leave. */
@NullMarked
package io.bihuan.clue.integration.published;

import org.jspecify.annotations.NullMarked;

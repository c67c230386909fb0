/** Facts to and from the other services. */
@NullMarked
package io.bihuan.clue.integration;

import org.jspecify.annotations.NullMarked;

/** Read model of clearings 澄清: who is cleared, as a token, and how far it has come. */
@NullMarked
package io.bihuan.clue.read.clarifications;

import org.jspecify.annotations.NullMarked;

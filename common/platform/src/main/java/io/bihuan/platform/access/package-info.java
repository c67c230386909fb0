/** The policy enforced: which roles may use an operation or send a command, and how much a caller sees of a document. */
@NullMarked
package io.bihuan.platform.access;

import org.jspecify.annotations.NullMarked;

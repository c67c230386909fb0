/** Applying a measure of protection 采取保护措施 (F21; AOCL 61, 62). */
@NullMarked
package io.bihuan.clue.write.applyprotection;

import org.jspecify.annotations.NullMarked;

/** Looking at a measure of protection again 复查保护措施 (F21). */
@NullMarked
package io.bihuan.clue.write.reviewprotection;

import org.jspecify.annotations.NullMarked;

/** Granting a unit more time 延期 before its limit ends (F17, I10). */
@NullMarked
package io.bihuan.clue.write.grantextension;

import org.jspecify.annotations.NullMarked;

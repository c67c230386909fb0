/** Recording that whoever is cleared agrees 本人同意 (F22). */
@NullMarked
package io.bihuan.clue.write.recordconsent;

import org.jspecify.annotations.NullMarked;

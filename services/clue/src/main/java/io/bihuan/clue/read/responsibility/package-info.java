/** Who decided and signed what 终身负责台账 (F19): bound to the person, whatever post they hold today. */
@NullMarked
package io.bihuan.clue.read.responsibility;

import org.jspecify.annotations.NullMarked;

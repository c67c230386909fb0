/** Referring disorder without organised crime to the administrative channel 移送行业治乱 (F23). */
@NullMarked
package io.bihuan.clue.write.referadministratively;

import org.jspecify.annotations.NullMarked;

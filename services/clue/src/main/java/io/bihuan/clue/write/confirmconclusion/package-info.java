/** The gate 把关: another organ confirms the conclusion (F10). */
@NullMarked
package io.bihuan.clue.write.confirmconclusion;

import org.jspecify.annotations.NullMarked;

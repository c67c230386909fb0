/** Owing the reporter a notice of acceptance 受理告知 from the registration on (F13, T11). */
@NullMarked
package io.bihuan.clue.write.openacceptancenotice;

import org.jspecify.annotations.NullMarked;

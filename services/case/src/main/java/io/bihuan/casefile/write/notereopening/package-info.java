/** A proposal waits while its clue is verified again 中止立案建议. */
@NullMarked
package io.bihuan.casefile.write.notereopening;

import org.jspecify.annotations.NullMarked;

/** Recording what the verifiers did 记录核查措施 (F06, F08). */
@NullMarked
package io.bihuan.clue.write.recordmeasure;

import org.jspecify.annotations.NullMarked;

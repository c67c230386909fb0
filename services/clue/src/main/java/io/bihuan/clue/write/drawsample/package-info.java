/** Drawing a sample of negative conclusions 抽样 by a recorded seed (F18). */
@NullMarked
package io.bihuan.clue.write.drawsample;

import org.jspecify.annotations.NullMarked;

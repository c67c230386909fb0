/** A period of assessment is opened 开启考核期. */
@NullMarked
package io.bihuan.assessment.write.openperiod;

import org.jspecify.annotations.NullMarked;

/** A police head of a city stops or freezes assets before filing 紧急措施. */
@NullMarked
package io.bihuan.casefile.write.approveemergencymeasure;

import org.jspecify.annotations.NullMarked;

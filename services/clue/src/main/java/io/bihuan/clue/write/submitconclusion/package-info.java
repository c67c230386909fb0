/** Submitting the conclusion 提交核查结论, after the three musts (F06, F08, F23). */
@NullMarked
package io.bihuan.clue.write.submitconclusion;

import org.jspecify.annotations.NullMarked;

/** Read model of emergency accesses 紧急查阅: for auditors and for everybody above who asked, from the first moment on (B6). */
@NullMarked
package io.bihuan.clue.read.emergencyaccesses;

import org.jspecify.annotations.NullMarked;

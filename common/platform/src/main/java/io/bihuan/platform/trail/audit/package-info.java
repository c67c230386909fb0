/** The trail of reads for auditors 审计员: metadata by every filter, its proof, and who asked without need to know. */
@NullMarked
package io.bihuan.platform.trail.audit;

import org.jspecify.annotations.NullMarked;

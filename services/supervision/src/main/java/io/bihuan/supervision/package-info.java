/** Supervision 督导: what is late is urged, what is weighty is listed, and neither directs anybody's evidence or outcome. */
@NullMarked
package io.bihuan.supervision;

import org.jspecify.annotations.NullMarked;

/** The watch that schedules the periods of the working rhythm 工作节奏 by calendar and policy. */
@NullMarked
package io.bihuan.supervision.rhythm;

import org.jspecify.annotations.NullMarked;

/** Tests of the trail of reads as auditors see it. */
@NullMarked
package io.bihuan.platform.trail.audit;

import org.jspecify.annotations.NullMarked;

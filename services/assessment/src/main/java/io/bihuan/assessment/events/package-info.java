/** What can happen in assessment, as it is kept for ever. */
@NullMarked
package io.bihuan.assessment.events;

import org.jspecify.annotations.NullMarked;

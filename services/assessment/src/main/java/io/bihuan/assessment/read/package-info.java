/** What can be asked about assessment. */
@NullMarked
package io.bihuan.assessment.read;

import org.jspecify.annotations.NullMarked;

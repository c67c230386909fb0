/** A fact of another service that counts in an indicator is noted once. */
@NullMarked
package io.bihuan.assessment.write.notefact;

import org.jspecify.annotations.NullMarked;

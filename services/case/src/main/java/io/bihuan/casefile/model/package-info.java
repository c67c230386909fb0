/** Stages, outcomes and refusals of a case. */
@NullMarked
package io.bihuan.casefile.model;

import org.jspecify.annotations.NullMarked;

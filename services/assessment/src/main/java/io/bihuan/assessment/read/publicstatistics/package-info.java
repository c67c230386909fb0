/** Figures for everybody, in which nobody can be found. */
@NullMarked
package io.bihuan.assessment.read.publicstatistics;

import org.jspecify.annotations.NullMarked;

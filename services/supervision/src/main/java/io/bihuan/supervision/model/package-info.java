/** Refusals of supervision. */
@NullMarked
package io.bihuan.supervision.model;

import org.jspecify.annotations.NullMarked;

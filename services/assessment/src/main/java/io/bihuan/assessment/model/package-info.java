/** Indicators, periods and refusals of assessment; units are assessed, persons never. */
@NullMarked
package io.bihuan.assessment.model;

import org.jspecify.annotations.NullMarked;

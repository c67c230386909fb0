/** The reports on interference of each quarter 干预过问季度报告: numbers, for who reported and those above. */
@NullMarked
package io.bihuan.supervision.read.interferencequarters;

import org.jspecify.annotations.NullMarked;

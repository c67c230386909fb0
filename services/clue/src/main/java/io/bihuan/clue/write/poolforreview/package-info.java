/** A negative conclusion becomes one of those a sample is drawn from 列入抽样范围 (F18). */
@NullMarked
package io.bihuan.clue.write.poolforreview;

import org.jspecify.annotations.NullMarked;

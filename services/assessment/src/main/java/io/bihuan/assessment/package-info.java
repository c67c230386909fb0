/** Assessment 考核: indicators computed by folding published events, each number traceable to the events it rests on. */
@NullMarked
package io.bihuan.assessment;

import org.jspecify.annotations.NullMarked;

/** Recognises personal numbers, and words by which somebody would be profiled, in free text, so that they can be kept out of what leaves a house or is decided by. */
@NullMarked
package io.bihuan.kernel.privacy;

import org.jspecify.annotations.NullMarked;

/** Recognises personal numbers in free text, so that they can be kept out of what leaves a house. */
@NullMarked
package io.bihuan.kernel.privacy;

import org.jspecify.annotations.NullMarked;

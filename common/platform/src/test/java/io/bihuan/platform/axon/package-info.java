/** Tests of Axon as the platform sets it up. */
@NullMarked
package io.bihuan.platform.axon;

import org.jspecify.annotations.NullMarked;

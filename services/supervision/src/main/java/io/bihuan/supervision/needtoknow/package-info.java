/** Who needs to know what 知悉范围: what the policy has to know of listings and notices, and what is left of them for lesser sight. */
@NullMarked
package io.bihuan.supervision.needtoknow;

import org.jspecify.annotations.NullMarked;

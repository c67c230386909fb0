/** Who needs to know what 知悉范围: what the policy has to know of numbers, and what is left of them for lesser sight. */
@NullMarked
package io.bihuan.assessment.needtoknow;

import org.jspecify.annotations.NullMarked;

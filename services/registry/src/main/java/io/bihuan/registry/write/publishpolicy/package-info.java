/** Publish a version of a policy 发布规则. */
@NullMarked
package io.bihuan.registry.write.publishpolicy;

import org.jspecify.annotations.NullMarked;

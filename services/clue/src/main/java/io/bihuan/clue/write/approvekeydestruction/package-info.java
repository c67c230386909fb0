/** Approving the destruction of a key 同意销毁密钥: two approvers from two units. */
@NullMarked
package io.bihuan.clue.write.approvekeydestruction;

import org.jspecify.annotations.NullMarked;

/** Put a unit under another one 变更隶属关系. */
@NullMarked
package io.bihuan.registry.write.changesuperior;

import org.jspecify.annotations.NullMarked;

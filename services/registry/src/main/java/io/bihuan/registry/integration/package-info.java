/** What the registry tells other services. */
@NullMarked
package io.bihuan.registry.integration;

import org.jspecify.annotations.NullMarked;

/** What the registry says of units, places, officers and rules, as this service knows it now; known here, and never asked over the net. */
@NullMarked
package io.bihuan.platform.registry;

import org.jspecify.annotations.NullMarked;

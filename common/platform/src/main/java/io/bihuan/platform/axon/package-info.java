/** Axon on our event log: serializer, engine, token store, processors by name prefix. */
@NullMarked
package io.bihuan.platform.axon;

import org.jspecify.annotations.NullMarked;

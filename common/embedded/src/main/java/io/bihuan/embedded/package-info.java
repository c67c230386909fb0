/** The two parts of the default run that are servers elsewhere: a Kafka broker and a MongoDB-protocol server, both in process. */
@NullMarked
package io.bihuan.embedded;

import org.jspecify.annotations.NullMarked;

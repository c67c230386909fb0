/** Facts between services: CloudEvents out of the log onto Kafka, and from Kafka through an inbox to one command. */
@NullMarked
package io.bihuan.platform.integration;

import org.jspecify.annotations.NullMarked;

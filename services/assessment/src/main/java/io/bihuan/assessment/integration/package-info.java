/** What assessment tells other services and hears from them. */
@NullMarked
package io.bihuan.assessment.integration;

import org.jspecify.annotations.NullMarked;

/** How the portal asks the services: HTTP, the caller's own token, refusals as they are. */
@NullMarked
package io.bihuan.portal.client;

import org.jspecify.annotations.NullMarked;

/** Read model of requests to unseal: what an approver decides on, and what became of it. */
@NullMarked
package io.bihuan.clue.read.unsealrequests;

import org.jspecify.annotations.NullMarked;

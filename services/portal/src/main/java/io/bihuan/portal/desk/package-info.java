/** The desk 线索中心: the queue of tips, triage, ledgers handed in, and what goes to other units and comes from them. */
@NullMarked
package io.bihuan.portal.desk;

import org.jspecify.annotations.NullMarked;

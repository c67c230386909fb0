/** What is looked for around interference 干预过问监测: quarters to be reported, and recorders who lose their posts (F44). */
@NullMarked
package io.bihuan.supervision.interference;

import org.jspecify.annotations.NullMarked;

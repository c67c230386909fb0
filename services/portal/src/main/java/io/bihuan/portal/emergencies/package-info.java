/** Reading a tip because a life is in danger 紧急查阅 (B6): asked, agreed, read, and known to superiors and auditors at once. */
@NullMarked
package io.bihuan.portal.emergencies;

import org.jspecify.annotations.NullMarked;

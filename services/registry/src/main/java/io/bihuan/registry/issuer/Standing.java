package io.bihuan.registry.issuer;

import io.bihuan.kernel.registry.OrgUnit;
import java.util.List;

/**
 * As what somebody acts today.
 *
 * @param unit in which unit
 * @param roles names of roles, in alphabetical order
 */
record Standing(OrgUnit unit, List<String> roles) {}

package io.bihuan.testkit;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;

/** What an officer of an agency usually is, all at once; tests of who may do what name their roles instead. */
final class UsualRoles {

    private UsualRoles() {}

    static Role[] of(Actor actor) {
        return switch (actor.agency()) {
            case "SHB" -> new Role[] {Role.INTAKE_CLERK, Role.DESK_TRIAGER, Role.DESK_HEAD, Role.ASSESSOR};
            case "POLICE" -> new Role[] {Role.VERIFIER, Role.SIGNING_CHIEF, Role.POLICE_CHIEF};
            case "PROCURATORATE" -> new Role[] {Role.PROCURATOR};
            case "COURT" -> new Role[] {Role.JUDGE};
            case "DISCIPLINE" -> new Role[] {Role.DISCIPLINE_OFFICER};
            default -> new Role[0];
        };
    }
}

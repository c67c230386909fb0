package io.bihuan.clue.ladders;

import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SignoffLadder;
import io.bihuan.platform.registry.OfficersInOffice;
import io.bihuan.platform.registry.Policies;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sign-off directory 审签名录 from this service's copy of the registry. */
@Component
class RegistrySignoffDirectory implements SignoffDirectory {

    /** The policy that the registry publishes ladders under, one version of it for each level that has one. */
    static final String POLICY = "five-chiefs";

    private final Policies policies;
    private final OfficersInOffice officers;

    RegistrySignoffDirectory(Policies policies, OfficersInOffice officers) {
        this.policies = policies;
        this.officers = officers;
    }

    @Override
    public Optional<SignoffLadder> ladder(String unit, LocalDate on) {
        return policies.inForce(POLICY, on, unit)
                .map(edition -> SignoffLadder.parse(POLICY, edition.version(), edition.table()));
    }

    @Override
    public boolean mayHold(String officer, String role, String unit, LocalDate on) {
        return officers.find(officer).map(known -> known.holds(role, unit, on)).orElse(true);
    }
}

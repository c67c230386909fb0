package io.bihuan.registry.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All versions of one policy. Aggregate, read model and fact share this one fold.
 *
 * @param all in the order of publication
 */
public record PolicyVersions(List<PolicyVersion> all) {

    /** Of a policy that was never published. */
    public static final PolicyVersions NONE = new PolicyVersions(List.of());

    /** Copies the list. */
    public PolicyVersions {
        all = List.copyOf(all);
    }

    /** The version of this number. */
    public Optional<PolicyVersion> numbered(int version) {
        return all.stream().filter(one -> one.version() == version).findFirst();
    }

    /** With one more. */
    public PolicyVersions with(PolicyVersion another) {
        List<PolicyVersion> more = new ArrayList<>(all);
        more.add(another);
        return new PolicyVersions(more);
    }

    /** With one of them taken over by another. */
    public PolicyVersions superseded(int version, LocalDate lastDay, int successor) {
        return new PolicyVersions(all.stream()
                .map(one -> one.version() == version ? one.endedAfter(lastDay, successor) : one)
                .toList());
    }
}

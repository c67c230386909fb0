package io.bihuan.supervision.read.listingledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * With whom a case is and was 案件去向, as far as it was heard of here.
 *
 * @param organ the police organ that has it
 * @param formerOrgans those that had it before another was designated
 * @param recordedBy the units that recorded a stage
 * @param prosecuted whether it was prosecuted
 */
public record Course(String organ, List<String> formerOrgans, List<String> recordedBy, boolean prosecuted) {

    private static final String PROSECUTED = "PROSECUTED";

    /** As it is when it was filed. */
    public static Course begunBy(String filingUnit) {
        return new Course(filingUnit, List.of(), List.of(), false);
    }

    Course reached(String stage, String unit) {
        return new Course(organ, formerOrgans, and(recordedBy, unit), prosecuted || stage.equals(PROSECUTED));
    }

    Course movedTo(String unit) {
        List<String> former = and(formerOrgans, organ).stream()
                .filter(one -> !one.equals(unit))
                .toList();
        return new Course(unit, former, recordedBy, prosecuted);
    }

    private static List<String> and(List<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).distinct().toList();
    }
}

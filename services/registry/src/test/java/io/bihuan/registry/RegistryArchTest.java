package io.bihuan.registry;

import io.bihuan.registry.events.DivisionEvent;
import io.bihuan.registry.events.OfficerEvent;
import io.bihuan.registry.events.PolicyEvent;
import io.bihuan.registry.events.UnitEvent;
import io.bihuan.testkit.HouseRules;
import io.bihuan.testkit.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RegistryArchTest {

    @TestFactory
    Stream<DynamicTest> the_house_rules() {
        return HouseRules.of("io.bihuan.registry")
                .events("registry", UnitEvent.class, DivisionEvent.class, OfficerEvent.class, PolicyEvent.class)
                .has(Part.MODEL, Part.READ, Part.PUBLISHED)
                .alsoHas("seed", "issuer")
                // Who there is and by which rules; none of it tells of a matter.
                .readsOpenly("units", "divisions", "officers", "posts", "policies")
                .tests();
    }
}

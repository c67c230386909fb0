package io.bihuan.testkit;

/** The parts a service may have (style.md, "One service"). A service declares its parts; the rules for them are then asked. */
public enum Part {
    /** Ids, value objects, status enums; JDK and kernel only. */
    MODEL("model"),
    /** The sealed vocabulary of an aggregate; declared through {@link HouseRules#events}. */
    EVENTS("events"),
    /** Aggregates and one folder a command; declared through {@link HouseRules#events}. */
    WRITE("write"),
    /** One folder a read model. */
    READ("read"),
    /** One event in, one command out. */
    AUTOMATION("automation"),
    /** {@code …V<n>} records and the publisher that makes them. */
    PUBLISHED("integration.published"),
    /** {@code …Message} records and the consumers that read them. */
    CONSUMED("integration.consumed");

    private final String folder;

    Part(String folder) {
        this.folder = folder;
    }

    String in(String root) {
        return root + "." + folder;
    }
}

package io.bihuan.platform.registry.topic;

import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.platform.registry.Edition;
import io.bihuan.platform.registry.Scope;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One version of a policy 规则, as {@code io.bihuan.registry.PolicyPublished.v1} tells it. */
record PolicyPublishedMessage(
        String policyId,
        String kind,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Scope scope,
        String contentHash,
        String content,
        Instant changedAt)
        implements RegistryFact {

    /** The policy by which working days are counted. */
    static final String CALENDAR = "work-calendar";

    /** The policy by which time limits are set. */
    static final String CLOCK_RULES = "clock-rules";

    @Override
    public String key() {
        return "POLICY|" + policyId + "|" + version;
    }

    @Override
    public void requireUsable() {
        Objects.requireNonNull(validFrom);
        Objects.requireNonNull(scope);
        if (!contentHash.equals(hash(content))) {
            throw new IllegalArgumentException("the content is not what its digest says");
        }
        if (policyId.equals(CALENDAR)) {
            calendar();
        }
        if (policyId.equals(CLOCK_RULES)) {
            rules();
        }
    }

    Edition<String> text() {
        return edition(content);
    }

    /** Named as the bundled calendar is: the last year it covers, and which revision it is. */
    Edition<WorkCalendar> calendar() {
        int lastYear =
                WorkCalendar.parse("", new StringReader(content)).knownUntil().getYear();
        return edition(WorkCalendar.parse(lastYear + "." + version, new StringReader(content)));
    }

    Edition<DeadlineRules> rules() {
        return edition(DeadlineRules.parse(new StringReader(content)));
    }

    private <T> Edition<T> edition(T table) {
        return new Edition<>(version, validFrom, validTo, scope, table);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha-256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

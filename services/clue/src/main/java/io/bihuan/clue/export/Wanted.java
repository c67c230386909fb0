package io.bihuan.clue.export;

import io.bihuan.clue.model.ClueStatus;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to take out.
 *
 * @param profile for whom
 * @param format how it is written
 * @param status the state it is narrowed to, or null
 * @param handlingUnit the unit it is narrowed to, or null
 */
record Wanted(
        Profile profile,
        Format format,
        @Nullable ClueStatus status,
        @Nullable String handlingUnit) {

    /**
     * Reads what was asked for; an empty filter is none.
     *
     * @throws DomainException {@link ExportError}, with the field and what is known
     */
    static Wanted of(String profile, String format, Optional<String> status, Optional<String> handlingUnit) {
        return new Wanted(
                one(Profile.class, "profile", profile, ExportError.EXPORT_PROFILE_UNKNOWN),
                one(Format.class, "format", format.toUpperCase(Locale.ROOT), ExportError.EXPORT_FORMAT_UNKNOWN),
                status.filter(it -> !it.isBlank())
                        .map(it -> one(ClueStatus.class, "status", it, ExportError.EXPORT_STATUS_UNKNOWN))
                        .orElse(null),
                handlingUnit.filter(it -> !it.isBlank()).orElse(null));
    }

    /** The filters by field; those that were not asked for are not there. */
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        if (status != null) {
            filters.put("status", status.name());
        }
        if (handlingUnit != null) {
            filters.put("handlingUnit", handlingUnit);
        }
        return filters;
    }

    private static <E extends Enum<E>> E one(Class<E> choices, String field, String written, ErrorCode otherwise) {
        E[] known = choices.getEnumConstants();
        return Arrays.stream(known)
                .filter(choice -> choice.name().equals(written))
                .findFirst()
                .orElseThrow(
                        () -> new DomainException(otherwise, Map.of("field", field, "known", Arrays.toString(known))));
    }
}

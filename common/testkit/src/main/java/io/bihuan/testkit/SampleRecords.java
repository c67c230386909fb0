package io.bihuan.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Fills records with sample values, always the same ones: a text component holds its own name. */
final class SampleRecords {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 5L),
            Map.entry(Long.class, 5L),
            Map.entry(double.class, 0.5),
            Map.entry(Double.class, 0.5),
            Map.entry(BigDecimal.class, new BigDecimal("4.86")),
            Map.entry(Instant.class, Instant.parse("2024-09-11T02:15:00Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2024-09-11")),
            Map.entry(LocalDateTime.class, LocalDateTime.parse("2024-09-11T10:15:00")),
            Map.entry(Duration.class, Duration.ofHours(48)),
            Map.entry(UUID.class, UUID.fromString("01920f3c-5a10-7c41-9d02-7b6f3a000417")));

    private SampleRecords() {}

    /** A sample of a record type. */
    static Object of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new AssertionError(type + " is no record");
        }
        Object[] values = Stream.of(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Cannot make a sample of " + type + " from " + List.of(values), e);
        }
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class || raw == Object.class || raw == CharSequence.class) {
            return name;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        Object known = VALUES.get(raw);
        return known != null ? known : of(raw);
    }

    private static Object container(Class<?> raw, Type[] arguments, String name) {
        Object element = value(arguments[arguments.length - 1], name);
        if (raw == Optional.class) {
            return Optional.of(element);
        }
        if (raw == Set.class) {
            return Set.of(element);
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            map.put(value(arguments[0], "key"), element);
            return map;
        }
        return List.of(element);
    }
}

package io.bihuan.platform.web;

import io.bihuan.platform.web.Problems.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in which field a body could not be read and what it should have been; never repeats what was sent. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Field field(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                return new Field(path(json.getPath()), message(json));
            }
        }
        return new Field("$", "缺少内容或内容无法读取");
    }

    private static String path(List<JacksonException.Reference> references) {
        String path = references.stream()
                .map(at -> at.getPropertyName() == null ? "[" + at.getIndex() + "]" : "." + at.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "$" : path.startsWith(".") ? path.substring(1) : path;
    }

    private static String message(JacksonException json) {
        if (json instanceof UnrecognizedPropertyException) {
            return "没有这个字段";
        }
        if (json instanceof InvalidFormatException format) {
            Class<?> expected = format.getTargetType();
            return expected.isEnum() ? "只能是以下之一:" + constants(expected) : "格式不正确,应为" + name(expected);
        }
        if (json instanceof StreamReadException) {
            var at = json.getLocation();
            return "JSON 语法错误" + (at == null ? "" : "(第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列)");
        }
        return "类型不符或缺少此项";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining("、"));
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return switch (name) {
            case "Instant" -> "时刻,例如 2026-01-31T08:00:00Z";
            case "LocalDate" -> "日期,例如 2026-01-31";
            case "int", "Integer", "long", "Long" -> "整数";
            case "boolean", "Boolean" -> "true 或 false";
            default -> "其他格式(" + name + ")";
        };
    }
}

package io.bihuan.clue.model;

import io.bihuan.kernel.DomainException;
import java.util.Arrays;
import java.util.Map;

/**
 * Where a tip came from 线索来源 (seed 004 "紧盯“110报警、上级转办、群众举报”三类线索来源"; domain §9.7). The letter is the
 * source letter of the clue number.
 */
public enum SourceClass {
    /** 群众举报. */
    MASS_REPORT('G', "群众举报"),
    /** 上级转办. */
    SUPERIOR_ASSIGNED('S', "上级转办"),
    /** 110 报警. */
    POLICE_110('P', "110报警"),
    /** 成员单位摸排移交. */
    MEMBER_UNIT('M', "成员单位摸排"),
    /** 在押人员检举揭发. */
    DETAINEE('D', "监所检举");

    private final char letter;
    private final String label;

    SourceClass(char letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /** The letter that stands for this class in a clue number. */
    public char letter() {
        return letter;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }

    /**
     * The class a code names.
     *
     * @throws DomainException SOURCE_CLASS_UNKNOWN if no class has that code
     */
    public static SourceClass of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        ClueError.SOURCE_CLASS_UNKNOWN,
                        Map.of("sourceClass", code, "known", Arrays.toString(values()))));
    }
}

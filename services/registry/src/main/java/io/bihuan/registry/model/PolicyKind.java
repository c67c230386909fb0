package io.bihuan.registry.model;

import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.WorkCalendar;
import java.io.StringReader;

/** What a policy 规则 is about; each kind is a table with a header line, read by the same program that will apply it. */
public enum PolicyKind {
    /** 工作日历: {@code date,kind,holiday}. */
    CALENDAR {
        @Override
        void read(String table) {
            WorkCalendar.parse("0", new StringReader(table));
        }
    },
    /** 期限规则, the columns of {@link DeadlineRules}. */
    CLOCK_RULES {
        @Override
        void read(String table) {
            DeadlineRules.parse(new StringReader(table));
        }
    },
    /** 签字层级: {@code slot,role,label}, from the bottom up. */
    SIGN_OFF_LADDER {
        @Override
        void read(String table) {
            requireRows(table, "slot", "role", "label");
        }
    },
    /** 代码表: {@code code,label}. */
    CODE_TABLE {
        @Override
        void read(String table) {
            requireRows(table, "code", "label");
        }
    };

    abstract void read(String table);

    /** Whether the text is a table of this kind. */
    public boolean canRead(String table) {
        try {
            read(table);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static void requireRows(String table, String... columns) {
        boolean empty = RegistryFile.rows(new StringReader(table), row -> {
                    for (String column : columns) {
                        row.text(column);
                    }
                    return row;
                })
                .isEmpty();
        if (empty) {
            throw new IllegalArgumentException("no rows");
        }
    }
}

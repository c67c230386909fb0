package io.bihuan.platform.readmodel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells one version of a fold from another: SHA-256 over the class files of the read model and of every class of ours they
 * name, and those name. A replay that was stopped under one fold must not be continued under another; when in doubt it
 * starts over. Not seen: upcasters that changed without any event changing, and data files.
 */
final class FoldFingerprint {

    private static final Pattern OURS = Pattern.compile("io/bihuan/[\\w$/]+");

    private FoldFingerprint() {}

    static String of(ReadModel<?, ?> model) {
        Map<String, byte[]> classes = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        ClassLoader loader = model.getClass().getClassLoader();
        List.of(model.getClass(), model.eventType(), model.documentType(), DocumentJson.class, Generation.class)
                .forEach(root -> open.add(root.getName().replace('.', '/')));
        while (!open.isEmpty()) {
            String name = open.pop();
            byte[] bytes = classes.containsKey(name) ? null : bytes(loader, name);
            if (bytes != null) {
                classes.put(name, bytes);
                named(bytes, open);
            }
        }
        MessageDigest sha256 = CanonicalDocument.sha256();
        classes.forEach((name, bytes) -> sha256.update(bytes));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static byte @Nullable [] bytes(ClassLoader loader, String name) {
        try (InputStream file = loader.getResourceAsStream(name + ".class")) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class names stand in the texts of the constant pool (JVM specification §4.4), as names or inside descriptors. */
    private static void named(byte[] bytes, Deque<String> names) {
        try (DataInputStream file = new DataInputStream(new ByteArrayInputStream(bytes))) {
            file.skipBytes(8);
            int constants = file.readUnsignedShort();
            for (int i = 1; i < constants; i++) {
                int tag = file.readUnsignedByte();
                if (tag == 1) {
                    Matcher matcher = OURS.matcher(file.readUTF());
                    while (matcher.find()) {
                        names.add(matcher.group());
                    }
                } else {
                    file.skipBytes(length(tag));
                    i += tag == 5 || tag == 6 ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 5, 6 -> 8;
            default -> 4;
        };
    }
}

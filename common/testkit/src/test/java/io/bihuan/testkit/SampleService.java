package io.bihuan.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A service of a handful of sources, compiled on the spot, so that a test shows the very lines that a rule looks at. */
final class SampleService {

    private static final String ROOT = "io.bihuan.sample";
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** One file manager for all samples: opening the jars of the class path is what takes time. */
    private static final StandardJavaFileManager JAR_CACHE = JAVAC.getStandardFileManager(null, null, null);

    private final Path folder;

    private SampleService(Path folder) {
        this.folder = folder;
    }

    /** A service that keeps every rule, compiled below a folder. */
    static SampleService wellBuilt(Path folder) {
        SampleService service = new SampleService(folder);
        WellBuilt.SOURCES.forEach(service::write);
        service.compile(WellBuilt.SOURCES.keySet().stream().toList());
        service.golden("TipReceived.v1.json");
        service.golden("TipScreened.v1.json");
        return service;
    }

    /** A copy in another folder with one more source, or another text for one it has. */
    SampleService with(Path other, String file, String source) {
        return with(other, List.of(file), List.of(source));
    }

    /** A copy in another folder with several sources added or replaced. */
    SampleService with(Path other, List<String> files, List<String> texts) {
        copy(folder, other);
        SampleService changed = new SampleService(other);
        for (int i = 0; i < files.size(); i++) {
            changed.write(files.get(i), texts.get(i));
        }
        changed.compile(files);
        return changed;
    }

    /** The same without a file, be it source, class or golden. */
    SampleService without(Path other, String file) {
        copy(folder, other);
        try {
            Files.delete(other.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleService(other);
    }

    HouseRules rules() {
        return HouseRules.of(ROOT)
                .events("sample", ROOT + ".events.TipEvent")
                .has(Part.MODEL, Part.READ, Part.AUTOMATION, Part.PUBLISHED, Part.CONSUMED);
    }

    House house() {
        return rules().house(folder.resolve("src"), folder.resolve("golden"));
    }

    JavaClasses classes() {
        return new ClassFileImporter().importPath(folder.resolve("classes"));
    }

    private void golden(String name) {
        put(folder.resolve("golden").resolve(name), "{}");
    }

    private void write(String file, String source) {
        int end = file.lastIndexOf('/');
        String where = end < 0 ? ROOT : ROOT + "." + file.substring(0, end).replace('/', '.');
        String text = source.contains("package ") ? source : "package " + where + ";\n" + source;
        put(path(file), text);
    }

    private Path path(String file) {
        return folder.resolve("src").resolve(ROOT.replace('.', '/')).resolve(file);
    }

    private void compile(List<String> files) {
        Path classes = folder.resolve("classes");
        List<String> options = List.of(
                "-proc:none",
                "-parameters",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"));
        var units = JAR_CACHE.getJavaFileObjectsFromPaths(
                files.stream().map(this::path).toList());
        if (!JAVAC.getTask(null, JAR_CACHE, null, options, null, units).call()) {
            throw new AssertionError("The sample does not compile: " + files);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(to.resolve(from.relativize(file)), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path file, String text) {
        put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

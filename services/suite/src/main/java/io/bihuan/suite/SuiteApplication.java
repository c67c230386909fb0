package io.bihuan.suite;

import io.bihuan.embedded.EmbeddedStartException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * The default run: {@code java -jar bihuan-suite-…-boot.jar [data folder]}. Ports are changed by environment variables, see
 * {@link Ports}.
 */
public final class SuiteApplication {

    private static final int CANNOT_START = 2;

    private SuiteApplication() {}

    /** Starts the suite, says where everything is, and waits for Ctrl-C. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long began = System.nanoTime();
        out.println("闭环 Bihuan 正在启动 starting …");
        Path folder = Path.of(args.length > 0 ? args[0] : "data");
        Suite suite;
        Ports ports;
        try {
            ports = Ports.of(System::getenv);
            suite = Suite.start(folder, ports, Clock.systemUTC(), line -> out.println("  ✓ " + line));
        } catch (SuiteStartException | EmbeddedStartException refused) {
            out.println("✗ 无法启动 cannot start: " + refused.getMessage());
            System.exit(CANNOT_START);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, out), "stop"));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        out.println(WhatToTryNext.text(ports, folder.toAbsolutePath().normalize(), took));
    }

    private static void stop(Suite suite, PrintStream out) {
        out.println("正在停止 stopping …");
        suite.close();
        out.println("已停止，数据已保存 stopped, everything is kept");
    }
}

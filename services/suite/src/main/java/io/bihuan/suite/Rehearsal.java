package io.bihuan.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the suite once while it is being built, on free ports and in a folder that is deleted afterwards. The virtual
 * machine keeps what it loaded (class data sharing), so that every later start takes half as long.
 */
final class Rehearsal {

    private static final int PORTS = 9;

    private Rehearsal() {}

    /** @throws IOException if there is no room for a temporary folder, or no free port */
    public static void main(String... args) throws IOException {
        Path folder = Files.createTempDirectory("bihuan-rehearsal");
        try {
            Suite.start(folder.resolve("data"), freePorts(), Clock.systemUTC(), line -> {})
                    .close();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        // What the parts leave running has nothing to do any more.
        System.exit(0);
    }

    /** In a row, because the broker's controller takes the port after the broker's. */
    private static Ports freePorts() throws IOException {
        for (int first = 30_000; first < 32_000; first += PORTS) {
            if (areFree(first)) {
                return new Ports(first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6, first + 8);
            }
        }
        throw new IOException("no " + PORTS + " free ports in a row from 30000 to 32000");
    }

    private static boolean areFree(int first) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int port = first; port < first + PORTS; port++) {
                held.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            }
            return true;
        } catch (IOException taken) {
            return false;
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }
}

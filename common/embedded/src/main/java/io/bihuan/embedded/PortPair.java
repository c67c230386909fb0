package io.bihuan.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Two neighbouring TCP ports on 127.0.0.1. */
record PortPair(int first, int second) {

    private static final int ATTEMPTS = 50;

    /**
     * The pair {@code port, port + 1}, or any free pair for port 0.
     *
     * @throws EmbeddedStartException if a wanted port is taken or no pair is free
     */
    static PortPair free(String part, int port) {
        if (port != 0) {
            refuseIfTaken(part, port);
            refuseIfTaken(part, port + 1);
            return new PortPair(port, port + 1);
        }
        for (int i = 0; i < ATTEMPTS; i++) {
            try (ServerSocket first = bind(0);
                    ServerSocket second = bind(first.getLocalPort() + 1)) {
                return new PortPair(first.getLocalPort(), second.getLocalPort());
            } catch (IOException | IllegalArgumentException neighbourTaken) {
                // another pair may be free
            }
        }
        throw EmbeddedStartException.portInUse(part, port, null);
    }

    private static void refuseIfTaken(String part, int port) {
        try (ServerSocket socket = bind(port)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw EmbeddedStartException.portInUse(part, port, e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        return socket;
    }
}

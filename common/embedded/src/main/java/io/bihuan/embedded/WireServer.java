package io.bihuan.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Listens for MongoDB clients. One thread reads a connection, runs its commands and writes the answers, so that nothing is handed from
 * thread to thread: a long command or a wait for a commit holds up its own connection (and, beyond 64 connections, the
 * few that share its thread) and never the others.
 */
final class WireServer implements AutoCloseable {

    private static final int CONNECTION_THREADS = 64;
    private static final int BACKLOG = 256;
    private static final int QUIET_MILLIS = 50;
    private static final int STOP_MILLIS = 3_000;

    /** Apart from the connections: a long command must not keep anybody from connecting. */
    private final EventLoopGroup doorman = threads(1, "embedded-mongo-door");

    private final EventLoopGroup connections = threads(CONNECTION_THREADS, "embedded-mongo");
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listener;

    /** @throws RuntimeException wrapping or being a {@link java.net.BindException} if the port is taken */
    WireServer(MongoBackend backend, InetSocketAddress address) {
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(doorman, connections)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel client) {
                        for (ChannelHandler handler : List.of(
                                new MongoWireReplyEncoder(),
                                new MongoWireMessageEncoder(),
                                new MongoWireProtocolHandler(),
                                new MongoDatabaseHandler(backend, clients),
                                new MongoExceptionHandler())) {
                            client.pipeline().addLast(handler);
                        }
                    }
                });
        try {
            listener = bootstrap.bind(address).syncUninterruptibly().channel();
        } catch (Throwable e) {
            stopThreads();
            throw e;
        }
    }

    int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    /** Stops listening and closes all connections; waits a few seconds, not longer, for commands still running. */
    @Override
    public void close() {
        listener.close().syncUninterruptibly();
        clients.close().awaitUninterruptibly(STOP_MILLIS);
        stopThreads();
    }

    private void stopThreads() {
        for (EventLoopGroup threads : List.of(doorman, connections)) {
            threads.shutdownGracefully(QUIET_MILLIS, STOP_MILLIS, TimeUnit.MILLISECONDS)
                    .awaitUninterruptibly(STOP_MILLIS);
        }
    }

    private static EventLoopGroup threads(int count, String name) {
        return new MultiThreadIoEventLoopGroup(count, new DefaultThreadFactory(name, true), NioIoHandler.newFactory());
    }
}

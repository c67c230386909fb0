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
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Listens for MongoDB clients. Two threads move bytes; commands run on threads of their own, one connection always on
 * the same one, so a long command or a wait for a commit holds up its own connection (and, beyond 64 connections, the
 * few that share its thread) and never the others.
 */
final class WireServer implements AutoCloseable {

    private static final int IO_THREADS = 2;
    private static final int COMMAND_THREADS = 64;
    private static final int BACKLOG = 256;
    private static final int QUIET_MILLIS = 50;
    private static final int STOP_MILLIS = 3_000;

    private final EventLoopGroup io = new MultiThreadIoEventLoopGroup(
            IO_THREADS, new DefaultThreadFactory("embedded-mongo-io", true), NioIoHandler.newFactory());
    private final EventExecutorGroup commands =
            new DefaultEventExecutorGroup(COMMAND_THREADS, new DefaultThreadFactory("embedded-mongo", true));
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listener;

    /** @throws RuntimeException wrapping or being a {@link java.net.BindException} if the port is taken */
    WireServer(MongoBackend backend, InetSocketAddress address) {
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(io)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    /** Deprecated by Netty for its rules of order, which hold here: one thread per connection. */
                    @Override
                    @SuppressWarnings("deprecation")
                    protected void initChannel(SocketChannel client) {
                        for (ChannelHandler handler : List.of(
                                new MongoWireReplyEncoder(),
                                new MongoWireMessageEncoder(),
                                new MongoWireProtocolHandler(),
                                new MongoDatabaseHandler(backend, clients),
                                new MongoExceptionHandler())) {
                            client.pipeline().addLast(commands, handler);
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

    /** Bytes first: a connection that closes still tells its command thread. */
    private void stopThreads() {
        for (EventExecutorGroup threads : List.of(io, commands)) {
            threads.shutdownGracefully(QUIET_MILLIS, STOP_MILLIS, TimeUnit.MILLISECONDS)
                    .awaitUninterruptibly(STOP_MILLIS);
        }
    }
}

package kr.municipal.training.workflow.document.verification;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Where an office publishes its status list. */
final class StatusServer implements AutoCloseable {

    private final HttpServer server;
    private volatile byte[] answer = {};

    StatusServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/credentials/status/1", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    void answers(String text) {
        answer = text.getBytes(StandardCharsets.US_ASCII);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

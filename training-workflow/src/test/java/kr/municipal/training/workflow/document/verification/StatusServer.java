package kr.municipal.training.workflow.document.verification;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Where an office publishes its status list, and answers who shows a credential. */
final class StatusServer implements AutoCloseable {

    private final HttpServer server;
    private volatile byte[] answer = {};
    private volatile UnaryOperator<String> replies = credential -> "";
    private volatile int asked;
    private volatile String moved = "";

    StatusServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/credentials/status/1", exchange -> {
            try (exchange) {
                if (!moved.isEmpty()) {
                    exchange.getResponseHeaders().add("Location", moved + exchange.getRequestURI());
                    exchange.sendResponseHeaders(301, -1);
                    return;
                }
                exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.createContext(CredentialRegister.PATH, exchange -> {
            try (exchange) {
                asked++;
                String credential = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
                byte[] reply = replies.apply(credential).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(reply.length == 0 ? 404 : 200, reply.length == 0 ? -1 : reply.length);
                exchange.getResponseBody().write(reply);
            }
        });
        server.start();
    }

    void answers(String text) {
        answer = text.getBytes(StandardCharsets.US_ASCII);
    }

    /** From now on sends everybody to another server. */
    void movesTo(String address) {
        moved = address;
    }

    /** What the register replies to a credential. */
    void replies(UnaryOperator<String> reply) {
        replies = reply;
    }

    /** How many times the register was asked. */
    int asked() {
        return asked;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

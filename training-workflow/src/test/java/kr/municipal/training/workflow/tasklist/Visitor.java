package kr.municipal.training.workflow.tasklist;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: keeps cookies, signs in, sends Camunda's token along. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;

    Visitor(int port) {
        root = "http://localhost:" + port;
    }

    static Visitor signedIn(int port, String user) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(user, user);
        return visitor;
    }

    HttpResponse<String> signIn(String user, String password) {
        Matcher token = CSRF.matcher(page("/login").body());
        String csrf = token.find() ? token.group(1) : "";
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=%s&password=%s&_csrf=%s".formatted(encode(user), encode(password), encode(csrf)))));
    }

    HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "application/json"));
    }

    /** Posts as Tasklist does, with the token Camunda gave for a page before. */
    HttpResponse<String> post(String path, String json) {
        if (token().isEmpty()) {
            page("/camunda/app/tasklist/default/");
        }
        return post(path, json, token());
    }

    HttpResponse<String> post(String path, String json, String token) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(json)));
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

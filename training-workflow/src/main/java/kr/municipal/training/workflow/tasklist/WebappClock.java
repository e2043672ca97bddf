package kr.municipal.training.workflow.tasklist;

import kr.municipal.training.workflow.engine.EngineClock;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells Camunda's web applications what time it is for the engine, so that "3일 뒤" means the same on both sides. */
public final class WebappClock {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private WebappClock() {}

    /** Returns the route of a script that holds the present moment in milliseconds. */
    public static RouterFunction<ServerResponse> route(String webappPath, EngineClock clock) {
        return RouterFunctions.route()
                .GET(webappPath + "/app/{application}/scripts/clock.js", request -> ServerResponse.ok()
                        .contentType(SCRIPT)
                        .cacheControl(CacheControl.noStore())
                        .body("export default " + clock.now().toEpochMilli() + ";\n"))
                .build();
    }
}

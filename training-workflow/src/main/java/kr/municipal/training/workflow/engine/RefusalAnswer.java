package kr.municipal.training.workflow.engine;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Answers a refused task with status 400 and the refusal's sentence, which Tasklist shows as it is. */
public final class RefusalAnswer implements ExceptionMapper<TaskRefusedException> {

    @Override
    public Response toResponse(TaskRefusedException refusal) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", TaskRefusedException.class.getSimpleName(), "message", refusal.getMessage()))
                .build();
    }

    /** Puts the answer into the engine's REST applications, which list their own classes only. */
    public static final class Registration implements ForcedAutoDiscoverable {
        @Override
        public void configure(FeatureContext context) {
            context.register(RefusalAnswer.class);
        }
    }
}

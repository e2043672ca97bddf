package kr.municipal.training.examples.municipal.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;

/** Says of a file that it is too big, where that hid the token of its form, and not that whoever sent it may not. */
final class HiddenTokenHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isTooBig(request)) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            others.handle(request, response, denied);
        }
    }

    private static boolean isTooBig(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return false;
        }
        try {
            new StandardMultipartHttpServletRequest(request);
            return false;
        } catch (MaxUploadSizeExceededException tooBig) {
            return true;
        } catch (MultipartException damaged) {
            return false;
        }
    }
}

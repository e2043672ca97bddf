package kr.municipal.training.examples.municipal.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Whoever sent a file that the server does not even take in is told so on the page. */
@ControllerAdvice
class FileSizeAdvice {

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooBig(MaxUploadSizeExceededException size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getServletPath().equals(FileController.PATH)) {
            response.sendRedirect(request.getContextPath() + FileController.TOO_BIG);
        } else {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        }
    }
}

package kr.municipal.training.examples.municipal.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address that cannot be one of ours, such as an identifier of the wrong form, is simply not there. */
@ControllerAdvice
class AddressAdvice {

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void notThere(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}

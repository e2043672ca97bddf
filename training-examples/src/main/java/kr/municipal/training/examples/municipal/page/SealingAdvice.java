package kr.municipal.training.examples.municipal.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.municipal.training.workflow.document.keys.OfficeKeyException;
import kr.municipal.training.workflow.document.seal.TimeStampException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The office has to renew its certificate, or its time stamps fail: nothing is signed, and the person can only wait. */
@ControllerAdvice
class SealingAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(SealingAdvice.class);

    @ExceptionHandler({OfficeKeyException.class, TimeStampException.class})
    void notSigned(RuntimeException failure, HttpServletResponse response) throws IOException {
        LOG.error("nothing is signed: {}", failure.getMessage());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}

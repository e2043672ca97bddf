package kr.municipal.training.examples.municipal.verification;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A file that the server does not even take in gets an answer all the same. */
@ControllerAdvice
class FileSizeAdvice {

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooBig(MaxUploadSizeExceededException size) {
        return FileController.refused(HttpStatus.PAYLOAD_TOO_LARGE, "파일이 너무 큽니다. 발급받은 수료증 파일을 그대로 선택해 주십시오.");
    }
}

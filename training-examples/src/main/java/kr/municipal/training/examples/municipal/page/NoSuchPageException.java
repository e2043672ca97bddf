package kr.municipal.training.examples.municipal.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at this address, or nothing for this person. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPageException(String what) {
        super(what);
    }
}

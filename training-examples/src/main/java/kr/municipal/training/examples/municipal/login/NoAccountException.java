package kr.municipal.training.examples.municipal.login;

/** Nobody could sign in, or an account in the settings cannot be made. */
class NoAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAccountException(String problem) {
        super(problem);
    }
}

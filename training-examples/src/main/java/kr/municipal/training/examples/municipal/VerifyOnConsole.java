package kr.municipal.training.examples.municipal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import kr.municipal.training.workflow.document.verification.VerifyCommand;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The command {@code verify}, before anything of the application is started. */
final class VerifyOnConsole {

    private static final String HANGUL = "진본";

    private VerifyOnConsole() {}

    static boolean isAskedFor(List<String> arguments) {
        return !arguments.isEmpty() && arguments.get(0).equals(VerifyCommand.NAME);
    }

    static int run(List<String> arguments) {
        // What libraries have to say of a damaged file belongs to nobody here.
        LoggingSystem logging = LoggingSystem.get(VerifyOnConsole.class.getClassLoader());
        logging.beforeInitialize();
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        return new VerifyCommand(stream(FileDescriptor.out), stream(FileDescriptor.err))
                .run(arguments, Clock.systemUTC().instant());
    }

    /** In the encoding of the window, if it knows Hangul: Windows in Korean does not use UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Console console = System.console();
        Charset window = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new PrintStream(
                new FileOutputStream(descriptor),
                true,
                window.newEncoder().canEncode(HANGUL) ? window : StandardCharsets.UTF_8);
    }
}

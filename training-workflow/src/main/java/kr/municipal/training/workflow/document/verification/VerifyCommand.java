package kr.municipal.training.workflow.document.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import kr.municipal.training.workflow.document.seal.SealCheck;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code verify}: says of a file whether it is a genuine certificate, from the file and a file of keys. It needs no
 * application, no database and no network; where there is a network, it asks the office's status list.
 */
public final class VerifyCommand {

    /** Its name, the first argument. */
    public static final String NAME = "verify";

    /** Exit code for arguments that make no sense (EX_USAGE of BSD). */
    public static final int WRONG_USAGE = 64;

    private static final int LARGEST_KEY_FILE = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String BUNDLE = "kr.municipal.training.workflow.document.verification.verdict";

    private final PrintStream out;
    private final PrintStream err;

    /**
     * Returns the command.
     *
     * @param out where the verdict is written
     * @param err where it is written what is wrong with the arguments
     */
    public VerifyCommand(PrintStream out, PrintStream err) {
        this.out = Objects.requireNonNull(out, "out");
        this.err = Objects.requireNonNull(err, "err");
    }

    /** What was asked for. */
    private record Asked(
            Path file,
            @Nullable Path keys,
            @Nullable Path stamps,
            @Nullable String issuer,
            boolean offline,
            boolean register) {

        RegisterLookup lookup() {
            PublishedStatus status = new PublishedStatus(PATIENCE);
            return offline ? RegisterLookup.none() : register ? status.withRegister() : status;
        }
    }

    /**
     * Verifies the file that the arguments name.
     *
     * @param arguments those after the name of the command: the file, and perhaps {@code --keys} and {@code --stamps} with files, {@code --issuer}
     *     with the name of an office, {@code --language} with {@code ko} or {@code en}, {@code --offline} or
     *     {@code --ask-register}
     * @param now the present moment
     * @return the exit code: 0 genuine, 1 not genuine, 2 cannot tell, {@value #WRONG_USAGE} wrong usage
     */
    public int run(List<String> arguments, Instant now) {
        Locale locale = language(arguments);
        ResourceBundle words =
                ResourceBundle.getBundle(BUNDLE, locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT);
        Asked asked = asked(arguments);
        if (asked == null) {
            err.println(words.getString("usage"));
            return WRONG_USAGE;
        }
        Optional<TrustedKeys> keys = keys(asked.keys(), words);
        Optional<TrustedKeys> stampers = keys(asked.stamps(), words);
        if (keys.isEmpty() || stampers.isEmpty()) {
            return WRONG_USAGE;
        }
        byte[] file;
        try {
            file = read(asked.file(), SealCheck.LARGEST_FILE);
        } catch (IOException e) {
            err.println(words.getString("noFile").replace("{0}", asked.file().toString()));
            return WRONG_USAGE;
        }
        FileVerification anybody =
                new FileVerification(keys.get(), stampers.get(), SealCheck.LARGEST_FILE, asked.lookup());
        FileVerdict verdict = (asked.issuer() == null ? anybody : anybody.expecting(asked.issuer())).verify(file, now);
        print(asked.file(), verdict, VerdictText.in(locale, SEOUL));
        return switch (verdict.outcome()) {
            case GENUINE -> 0;
            case NOT_GENUINE -> 1;
            case CANNOT_TELL -> 2;
        };
    }

    /** Empty, with the reason said, for a file that holds no keys. */
    private Optional<TrustedKeys> keys(@Nullable Path file, ResourceBundle words) {
        try {
            return Optional.of(file == null ? TrustedKeys.none() : TrustedKeys.read(read(file, LARGEST_KEY_FILE)));
        } catch (IOException | IllegalArgumentException e) {
            err.println(words.getString("badKeys").replace("{0}", String.valueOf(file)));
            return Optional.empty();
        }
    }

    private void print(Path file, FileVerdict verdict, VerdictText text) {
        out.println(file.getFileName() + ": " + text.headline(verdict));
        for (VerdictText.Line line : text.lines(verdict)) {
            out.println("  " + line.label() + ": " + line.said());
        }
        for (Reason reason : verdict.reasons()) {
            out.println("- " + text.sentence(reason));
            out.println("  " + text.remedy(reason));
        }
    }

    private static Locale language(List<String> arguments) {
        int at = arguments.indexOf("--language");
        return at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("en")
                ? Locale.ENGLISH
                : Locale.KOREAN;
    }

    private static @Nullable Asked asked(List<String> arguments) {
        List<String> files = new ArrayList<>();
        String keys = null;
        String stamps = null;
        String issuer = null;
        boolean offline = false;
        boolean register = false;
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            boolean takesValue =
                    List.of("--keys", "--stamps", "--issuer", "--language").contains(argument);
            if (takesValue
                    && (at + 1 == arguments.size() || arguments.get(at + 1).isBlank())) {
                return null;
            }
            if (argument.equals("--keys")) {
                keys = arguments.get(++at);
            } else if (argument.equals("--stamps")) {
                stamps = arguments.get(++at);
            } else if (argument.equals("--issuer")) {
                issuer = arguments.get(++at).strip();
            } else if (argument.equals("--language")) {
                if (!List.of("ko", "en").contains(arguments.get(++at))) {
                    return null;
                }
            } else if (argument.equals("--offline")) {
                offline = true;
            } else if (argument.equals("--ask-register")) {
                register = true;
            } else if (argument.startsWith("--")) {
                return null;
            } else {
                files.add(argument);
            }
        }
        try {
            return files.size() == 1 && !(offline && register)
                    ? new Asked(Path.of(files.get(0)), path(keys), path(stamps), issuer, offline, register)
                    : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable Path path(@Nullable String written) {
        return written == null ? null : Path.of(written);
    }

    /** One byte more than allowed is read, so that what is too big is seen to be. */
    private static byte[] read(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit + 1);
        }
    }
}

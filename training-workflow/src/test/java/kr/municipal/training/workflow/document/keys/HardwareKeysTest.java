package kr.municipal.training.workflow.document.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With SoftHSM, a hardware security module in software, where the machine has it. The module reads where its tokens are from the
 * environment, so each step is a program of its own.
 */
@DisplayName("PKCS#11 모듈의 키")
class HardwareKeysTest {

    private static final Path MODULE = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final String PIN = "123456";

    private final Path directory;

    HardwareKeysTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    @DisplayName("개인키가 모듈을 떠나지 않고 서명하며, 틀린 PIN과 이름은 어느 설정인지 말한다")
    void signs() throws Exception {
        assumeTrue(Files.exists(MODULE), "no SoftHSM on this machine");
        Files.createDirectory(directory.resolve("tokens"));
        Files.writeString(
                directory.resolve("softhsm2.conf"), "directories.tokendir = " + directory.resolve("tokens") + "\n");
        Path configuration = Files.writeString(
                directory.resolve("pkcs11.cfg"),
                "name = OfficeToken\nlibrary = " + MODULE + "\nslotListIndex = 0\n"
                        + "attributes(*, CKO_PRIVATE_KEY, *) = {\n CKA_SENSITIVE = true\n CKA_EXTRACTABLE = false\n}\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "office", "--so-pin", PIN, "--pin", PIN);
        run(
                java("keytool"),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-alias",
                "office",
                "-dname",
                "CN=office",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-providerClass",
                "sun.security.pkcs11.SunPKCS11",
                "-providerArg",
                configuration.toString(),
                "-storepass",
                PIN);

        assertThat(signing(configuration, PIN, "office")).isEqualTo("true EC");
        assertThat(signing(configuration, "000000", "office")).startsWith(KeySettings.PASSWORD);
        assertThat(signing(configuration, PIN, "typo")).startsWith(KeySettings.ALIAS);
    }

    private String signing(Path configuration, String pin, String alias) throws IOException, InterruptedException {
        return run(
                java("java"),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SigningProgram.class.getName(),
                configuration.toString(),
                pin,
                alias);
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("SOFTHSM2_CONF", directory.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.strip();
    }

    /** Opens the module, and says whether a private key signs without leaving it. */
    static final class SigningProgram {

        private SigningProgram() {}

        public static void main(String[] args) {
            try {
                OfficeKey key =
                        OfficeKeys.pkcs11(Path.of(args[0]), args[1], args[2]).configured();
                System.out.println((key.privateKey().getEncoded() == null) + " "
                        + key.certificate().getPublicKey().getAlgorithm());
            } catch (OfficeKeyException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }
}

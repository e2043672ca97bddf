package kr.municipal.training.examples.municipal;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The training application of a district office. With the profile {@code demo} it is the demonstration; with the argument
 * {@code verify} it is no application, but says of a file whether it is a genuine certificate.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MunicipalApplication {

    public static void main(String[] arguments) {
        List<String> given = Arrays.asList(arguments);
        if (VerifyOnConsole.isAskedFor(given)) {
            System.exit(VerifyOnConsole.run(given.subList(1, given.size())));
        }
        SpringApplication.run(MunicipalApplication.class, arguments);
    }
}

package kr.municipal.training.examples.municipal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The training application of a district office. With the profile {@code demo} it is the demonstration. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MunicipalApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MunicipalApplication.class, arguments);
    }
}

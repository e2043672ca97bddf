package kr.municipal.training.examples.municipal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.stream.Stream;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody signed in who opens pages and sends forms. */
record Visitor(MockMvc web, String number, List<String> groups) {

    static Visitor official(MockMvc web, String number) {
        return new Visitor(web, number, List.of("officials"));
    }

    static Visitor head(MockMvc web, String number) {
        return new Visitor(web, number, List.of("officials", "approvers"));
    }

    static Visitor officer(MockMvc web) {
        return new Visitor(web, "T0001", List.of("officials", "trainingofficers"));
    }

    static Visitor administrator(MockMvc web) {
        return new Visitor(web, "S0001", List.of("camunda-admin"));
    }

    ResultActions opens(String page) throws Exception {
        return web.perform(get(page).with(signedIn()));
    }

    ResultActions opens(String page, MockHttpSession session) throws Exception {
        return web.perform(get(page).session(session).with(signedIn()));
    }

    ResultActions uploads(String page, String field, String name, byte[] file, MockHttpSession session)
            throws Exception {
        return web.perform(multipart(page)
                .file(new MockMultipartFile(field, name, null, file))
                .session(session)
                .with(signedIn())
                .with(csrf()));
    }

    /** Sends a form of names and values, in turn. */
    ResultActions sends(String page, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(page).with(signedIn()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    /** Applies for a run and returns the address of the application. */
    String applies(String run) throws Exception {
        MvcResult answer = sends("/runs/" + run + "/applications").andReturn();
        String address = answer.getResponse().getRedirectedUrl();
        if (address == null) {
            throw new IllegalStateException(answer.getResponse().getContentAsString());
        }
        return address;
    }

    private RequestPostProcessor signedIn() {
        Stream<SimpleGrantedAuthority> authorities = groups.stream().map(SimpleGrantedAuthority::new);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInUser(number, "시험 " + number), null, authorities.toList()));
    }
}

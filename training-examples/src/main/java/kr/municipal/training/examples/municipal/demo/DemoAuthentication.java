package kr.municipal.training.examples.municipal.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import kr.municipal.training.workflow.tasklist.TasklistUser;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Signs in whose button was pressed. Nobody else can sign in to the demonstration. */
final class DemoAuthentication implements AuthenticationProvider {

    private final DemoAccounts accounts;

    DemoAuthentication(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        TasklistUser user = accounts.find(attempt.getName())
                .filter(found -> carriesKey(attempt))
                .orElseThrow(() -> new BadCredentialsException("not a button of this demonstration"));
        List<GrantedAuthority> groups = user.groups().stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInUser(user.id(), user.name()), null, groups);
    }

    private boolean carriesKey(Authentication attempt) {
        return MessageDigest.isEqual(
                accounts.key().getBytes(StandardCharsets.UTF_8),
                Objects.toString(attempt.getCredentials(), "").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

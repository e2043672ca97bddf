package kr.municipal.training.workflow.tasklist;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.workflow.engine.EngineAccess;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Signs people in with the engine's own users; their groups become authorities. */
public final class EngineAuthentication implements AuthenticationProvider {

    private final IdentityService identity;
    private final EngineAccess access;

    public EngineAuthentication(IdentityService identity, EngineAccess access) {
        this.identity = identity;
        this.access = access;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String id = attempt.getName();
        String password = Objects.toString(attempt.getCredentials(), "");
        return access.asSystem(() -> signIn(id, password));
    }

    private Authentication signIn(String id, String password) {
        User user = identity.createUserQuery().userId(id).singleResult();
        refuseWhileLocked(user);
        if (user == null || password.isEmpty() || !identity.checkPassword(id, password)) {
            throw new BadCredentialsException("아이디 또는 비밀번호가 맞지 않습니다.");
        }
        List<GrantedAuthority> groups = identity.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new SignedInUser(id, displayName(user)), null, groups);
    }

    /** After a wrong password the engine refuses the right one too for some seconds. */
    private static void refuseWhileLocked(@Nullable User user) {
        if (user instanceof UserEntity entity) {
            Date lockedUntil = entity.getLockExpirationTime();
            if (lockedUntil != null && lockedUntil.after(ClockUtil.now())) {
                throw new LockedException("비밀번호를 잘못 입력하여 잠시 로그인이 제한됩니다. 잠시 뒤에 다시 시도해 주십시오.");
            }
        }
    }

    private static String displayName(User user) {
        String whole = Objects.toString(user.getFirstName(), "") + " " + Objects.toString(user.getLastName(), "");
        return whole.isBlank() ? user.getId() : whole.strip();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

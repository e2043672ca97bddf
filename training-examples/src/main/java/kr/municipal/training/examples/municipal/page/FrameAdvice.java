package kr.municipal.training.examples.municipal.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.examples.municipal.MunicipalProperties;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame around every page. It asks no database, so that error pages have it too. */
@ControllerAdvice
class FrameAdvice {

    private final MunicipalProperties properties;
    private final TasklistGroups groups;
    private final boolean demo;

    FrameAdvice(MunicipalProperties properties, TasklistGroups groups, Environment environment) {
        this.properties = properties;
        this.groups = groups;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("frame")
    Frame frame(@Nullable Authentication authentication, HttpServletRequest request) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInUser user)) {
            return new Frame(properties.officeName(), null, "", List.of(), demo);
        }
        Set<String> memberships = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        String path = pathOf(request);
        List<Frame.Link> menu = new ArrayList<>();
        menu.add(link("교육과정", "/programs", path.startsWith("/programs") || path.startsWith("/runs")));
        if (memberships.contains(groups.officials())) {
            menu.add(link("내 신청", "/applications", path.startsWith("/applications")));
            menu.add(link("알림", "/notices", path.startsWith("/notices")));
        }
        menu.add(link("우수사례", "/practices", path.startsWith("/practices")));
        if (memberships.contains(groups.approvers())) {
            menu.add(link("신청 승인", "/approvals", path.startsWith("/approvals")));
        }
        if (memberships.contains(groups.officers())) {
            menu.add(link("회차 운영", "/officer", path.startsWith("/officer")));
        }
        if (memberships.contains(groups.administrators())) {
            menu.add(link("시스템 관리", "/administration", path.startsWith("/administration")));
        }
        return new Frame(properties.officeName(), user, role(memberships), List.copyOf(menu), demo);
    }

    private String role(Set<String> memberships) {
        if (memberships.contains(groups.administrators())) {
            return "시스템 관리자";
        }
        if (memberships.contains(groups.officers())) {
            return "교육담당자";
        }
        return memberships.contains(groups.approvers()) ? "부서장" : "공직자";
    }

    private static Frame.Link link(String label, String path, boolean current) {
        return new Frame.Link(label, path, current);
    }

    private static String pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}

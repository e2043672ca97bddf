package kr.municipal.training.examples.municipal.page;

import java.util.Set;
import java.util.stream.Collectors;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page, and the page each role begins with. */
@Controller
class HomeController {

    private final TasklistGroups groups;

    HomeController(TasklistGroups groups) {
        this.groups = groups;
    }

    @GetMapping("/")
    String home(Model model, @Nullable Authentication authentication) {
        model.addAttribute("journey", Progress.STATIONS);
        model.addAttribute("start", authentication == null ? "/login" : "/start");
        return "home";
    }

    @GetMapping("/start")
    String start(Authentication authentication) {
        Set<String> memberships = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        if (memberships.contains(groups.administrators())) {
            return "redirect:/administration";
        }
        if (memberships.contains(groups.officers())) {
            return "redirect:/officer";
        }
        return memberships.contains(groups.approvers()) ? "redirect:/approvals" : "redirect:/programs";
    }

    @GetMapping("/approvals")
    String approvals() {
        return "approvals";
    }

    @GetMapping("/administration")
    String administration() {
        return "administration";
    }
}

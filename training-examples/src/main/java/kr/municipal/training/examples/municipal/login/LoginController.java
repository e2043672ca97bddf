package kr.municipal.training.examples.municipal.login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The login page. */
@Controller
class LoginController {

    @GetMapping("/login")
    String login(
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    Exception failure,
            Model model) {
        String locked = failure instanceof LockedException ? failure.getMessage() : null;
        model.addAttribute("problem", locked == null ? "직원번호와 비밀번호를 확인해 주십시오." : locked);
        return "login";
    }
}

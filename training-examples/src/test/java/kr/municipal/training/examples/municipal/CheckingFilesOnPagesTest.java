package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.seal.PdfSeal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DemoTest
@DisplayName("로그인 없이 하는 수료증 파일 확인")
class CheckingFilesOnPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    PdfSeal seal;

    @Autowired
    OfficeKeys keys;

    @Test
    @DisplayName("파일을 고르는 화면이 열리고, 고르지 않으면 무엇을 할지 말한다")
    void form() throws Exception {
        web.perform(get("/verify/file"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("type=\"file\"")));
        drops(new byte[0])
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("수료증 파일을 선택해 주십시오.")));
        web.perform(multipart("/verify/file")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    @DisplayName("기관이 봉인한 파일도 전자 수료증이 없으면 확인할 수 없다 하고, 한 바이트를 바꾸면 진본이 아니라 하며, 두 언어로 말한다")
    void sealed() throws Exception {
        byte[] file = seal.seal(page(), keys);
        drops(file)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("진본인지 확인할 수 없습니다."),
                                containsString("전자 수료증이 들어 있지 않아"),
                                containsString("there is no credential inside"),
                                containsString("봉인했습니다."))));

        file[20] ^= 1;
        drops(file)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("진본이 아닙니다."),
                                containsString("봉인한 뒤에 파일의 내용이 바뀌었습니다."),
                                containsString("was changed after it was sealed"))));
    }

    @Test
    @DisplayName("PDF가 아닌 것과 너무 큰 것에도 답하고, 올린 것의 글은 화면에 나오지 않는다")
    void anythingElse() throws Exception {
        drops("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("PDF 파일이 아닙니다."), not(containsString("alert(1)")))));
        web.perform(get("/verify/file?too-big=yes"))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().string(containsString("파일이 너무 큽니다.")));
        drops(new byte[3_000_000])
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("파일이 너무 큽니다.")));
    }

    private ResultActions drops(byte[] file) throws Exception {
        return web.perform(
                multipart("/verify/file").file(new MockMultipartFile("file", "수료증.pdf", "application/pdf", file)));
    }

    private static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(file);
            assertThat(file.size()).isPositive();
            return file.toByteArray();
        }
    }
}

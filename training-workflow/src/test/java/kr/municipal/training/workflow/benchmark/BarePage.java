package kr.municipal.training.workflow.benchmark;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import kr.municipal.training.workflow.document.CertificateFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What PDFBox needs for the words and the QR code alone: no structure, no metadata, no fitting; the font parsed once. */
final class BarePage {

    private static final String[] WORDS = {
        "제 2026-0001 호",
        "수료증",
        "소속",
        "도시재생과",
        "직급",
        "행정주사보",
        "성명",
        "홍길동",
        "과정명",
        "업무에 바로 써먹는 챗GPT 활용법",
        "2026년도 제1회",
        "교육기간",
        "2026년 3월 10일",
        "교육시간",
        "3시간",
        "위 사람은 우리 기관이 실시한 위 교육과정을",
        "성실히 수료하였으므로 이 증서를 드립니다.",
        "2026년 3월 24일",
        "마포구청장",
        "진위 확인: training.mapo.go.kr/verify · 확인번호: 7K3M-9QXD-2TWB-4HJN"
    };

    private final TrueTypeFont font = font();
    private final String address;

    BarePage(String address) {
        this.address = address;
    }

    byte[] file() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDType0Font embedded = PDType0Font.load(document, font, true);
            try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                for (int i = 0; i < WORDS.length; i++) {
                    contents.beginText();
                    contents.setFont(embedded, 17);
                    contents.newLineAtOffset(80, 780 - 30 * i);
                    contents.showText(WORDS[i]);
                    contents.endText();
                }
                draw(contents, Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void draw(PDPageContentStream contents, ByteMatrix modules) throws IOException {
        float module = 62f / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    contents.addRect(60 + column * module, 120 - row * module, module, module);
                }
            }
        }
        contents.fill();
    }

    private static TrueTypeFont font() {
        try (InputStream file = CertificateFont.class.getResourceAsStream("training-certificate-serif.ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

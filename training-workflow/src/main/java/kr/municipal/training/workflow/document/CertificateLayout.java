package kr.municipal.training.workflow.document;

import java.awt.Color;

/**
 * Every measure, colour and fixed word of the page, in one place. Lengths are millimetres from the upper left corner
 * of an A4 page in portrait, baselines for text; type sizes are points.
 */
final class CertificateLayout {

    static final float PAGE_WIDTH = 210;
    static final float PAGE_HEIGHT = 297;
    static final float CENTRE = PAGE_WIDTH / 2;

    /** KRDS primary-90, gray-90 and gray-20. */
    static final Color NAVY = new Color(0x052561);

    static final Color INK = new Color(0x1e2124);
    static final Color HAIRLINE = new Color(0xcdd1d5);

    /** The double border: distance from the edge of the page, and width of the line. */
    static final float OUTER_BORDER = 12;

    static final float OUTER_BORDER_LINE = 0.9f;
    static final float INNER_BORDER = 14.4f;
    static final float INNER_BORDER_LINE = 0.25f;

    static final float NUMBER_LEFT = 30;
    static final float NUMBER_BASELINE = 32;
    static final float NUMBER_SIZE = 14;
    static final float NUMBER_WIDTH = 150;

    static final String TITLE = "수료증";
    static final float TITLE_BASELINE = 66;
    static final float TITLE_SIZE = 50;
    static final float TITLE_WIDTH = 92;

    /** The fields: labels spread over one width, values beside them, each field on its own line or lines. */
    static final float FIELDS_TOP = 84;

    static final float FIELDS_BOTTOM = 186;
    static final float FIELDS_LEFT = 30;
    static final float FIELDS_RIGHT = 180;
    static final float LABEL_LEFT = 34;
    static final float LABEL_WIDTH = 24;
    static final float LABEL_SIZE = 15;
    static final float VALUE_LEFT = 70;
    static final float VALUE_WIDTH = 108;
    static final float VALUE_SIZE = 17;
    static final float HOLDER_SIZE = 22;
    static final float RUN_SIZE = 14;
    static final float FIELD_GAP = 7.6f;
    static final float FIELD_GAP_LEAST = 3;
    static final float HAIRLINE_WIDTH = 0.15f;
    static final float TABLE_EDGE_WIDTH = 0.4f;

    static final String SENTENCE = "위 사람은 우리 기관이 실시한 위 교육과정을 성실히 수료하였으므로 이 증서를 드립니다.";
    static final float SENTENCE_BASELINE = 206;
    static final float SENTENCE_SIZE = 19;
    static final float SENTENCE_WIDTH = 146;
    static final float SENTENCE_PITCH = 12;

    static final float ISSUED_ON_BASELINE = 238;
    static final float ISSUED_ON_SIZE = 17;

    static final float ISSUER_BASELINE = 263;
    static final float ISSUER_SIZE = 32;
    static final float ISSUER_WIDTH = 116;
    static final float ISSUER_SPREAD = 0.3f;

    /**
     * Side of the square around the issuer's last letter that stays clear: an official seal (직인) is put over that
     * letter.
     */
    static final float SEAL_SIDE = 30;

    /** Only where there is a public page on which the certificate can be verified. */
    static final float QR_LEFT = 21;

    static final float QR_TOP = 255;
    static final float QR_SIDE = 22;
    static final String VERIFICATION_WORDS = "진위 확인 QR 코드: ";
    static final String VERIFICATION = "진위 확인: %s · 확인번호: %s";
    static final float VERIFICATION_BASELINE = 277;
    static final float VERIFICATION_SIZE = 8;
    static final float VERIFICATION_LEFT = 46;
    static final float VERIFICATION_WIDTH = 140;
    static final Color GRAY = new Color(0x464c53);

    /** Height of a line of text, and how far below its top the baseline lies, in ems. */
    static final float LINE_HEIGHT = 1.35f;

    static final float ASCENT = 0.86f;

    /** How far a text may shrink to fit on one, two, three … lines before one more line is taken. */
    static final float[] LEAST_SCALE_BY_LINES = {0.85f, 0.85f, 0.8f, 0.8f, 0.7f};

    /** How far all fields shrink together when their lines are too many for the room between title and sentence. */
    static final float[] SCALES_OF_ALL_FIELDS = {1, 0.9f, 0.8f, 0.7f};

    /** The same for number and issuer, which stay on one line. */
    static final float[] LEAST_SCALE_ALONE = {0.4f};

    /** A stroke around the letters of title, name and issuer: the family has one weight. In ems. */
    static final float EMPHASIS = 0.016f;

    private CertificateLayout() {}

    static float points(float millimetres) {
        return millimetres * 72 / 25.4f;
    }
}

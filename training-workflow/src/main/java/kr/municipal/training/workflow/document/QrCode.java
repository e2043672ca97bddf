package kr.municipal.training.workflow.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A QR code as rows of dark modules, without the quiet zone. A seventh of it may be damaged or dirty (level M).
 *
 * @param side how many modules it is wide and high
 * @param runs the dark modules, in runs from left to right
 */
record QrCode(int side, List<Run> runs) {

    /** How many light modules belong around it. */
    static final int QUIET_ZONE = 4;

    /**
     * Dark modules side by side.
     *
     * @param column the first one, counted from the left
     * @param row their row, counted from the top
     * @param length how many
     */
    record Run(int column, int row, int length) {}

    static QrCode of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth(), runs(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }

    private static List<Run> runs(ByteMatrix modules) {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < modules.getHeight(); row++) {
            int column = 0;
            while (column < modules.getWidth()) {
                int end = column;
                while (end < modules.getWidth() && modules.get(end, row) == 1) {
                    end++;
                }
                if (end > column) {
                    runs.add(new Run(column, row, end - column));
                }
                column = end + 1;
            }
        }
        return runs;
    }
}

package io.github.guihua.read.ocr;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How a JPEG is coded. */
public final class Jpeg {
    private static final int START = 0xffd8;
    private static final int FIRST_FRAME = 0xffc0;
    private static final int LAST_FRAME = 0xffcf;

    private Jpeg() {}

    /**
     * Whether it is decoded row by row; a progressive one is first read whole, two bytes for each sample.
     *
     * @param in from its first byte; read no further than its frame's header
     * @return false also where no frame is found
     */
    public static boolean sequential(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readUnsignedShort() != START) {
            return false;
        }
        int marker = data.readUnsignedShort();
        while (marker < FIRST_FRAME
                || marker > LAST_FRAME
                || marker == 0xffc4
                || marker == 0xffc8
                || marker == 0xffcc) {
            if (marker >>> 8 != 0xff) {
                return false;
            }
            data.skipNBytes(Math.max(0, data.readUnsignedShort() - Short.BYTES));
            marker = data.readUnsignedShort();
        }
        return marker == FIRST_FRAME || marker == FIRST_FRAME + 1;
    }
}

package io.github.guihua.child;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Messages on a stream: four bytes of length, then so many bytes, often JSON. */
public final class Frames {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 512 << 20;

    private Frames() {}

    public static void send(DataOutputStream out, Object message) throws IOException {
        sendBytes(out, JSON.writeValueAsBytes(message));
    }

    public static void sendBytes(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    public static <T> T receive(DataInputStream in, Class<T> type) throws IOException {
        return parse(receiveBytes(in), type);
    }

    public static <T> T parse(byte[] frame, Class<T> type) throws IOException {
        return JSON.readValue(frame, type);
    }

    /**
     * @throws EOFException where the other side has hung up
     */
    public static byte[] receiveBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException();
        }
        return frame;
    }
}

package io.github.guihua.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What parent and child say to each other: frames of a four-byte length and so many bytes. A request is one frame of
 * JSON ({@link Request}); an answer is two, the outcome's JSON and the plan's (empty without a plan).
 */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_FRAME = 512 << 20;

    private Wire() {}

    /**
     * @param uri of the document's file: unlike a path's text, it keeps names of any bytes
     */
    record Request(String name, String uri, long bytes) {}

    static void send(DataOutputStream out, Object message) throws IOException {
        sendBytes(out, JSON.writeValueAsBytes(message));
    }

    static void sendBytes(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    static <T> T receive(DataInputStream in, Class<T> type) throws IOException {
        return JSON.readValue(receiveBytes(in), type);
    }

    static byte[] receiveBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_FRAME) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new java.io.EOFException();
        }
        return frame;
    }
}

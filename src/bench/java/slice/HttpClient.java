package slice;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks the service over one connection that stays open. As plain as can be: it shares the processors
 * with the service, and what it costs is taken from the service.
 */
final class HttpClient implements Client {

    private final InetSocketAddress service;
    private final String headers;
    private final byte[] buffer = new byte[1 << 16];
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    /**
     * @param encoding what it accepts: {@code gzip}, as browsers do, or {@code identity}
     */
    HttpClient(int port, String encoding) throws IOException {
        service = new InetSocketAddress("127.0.0.1", port);
        headers = " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: " + encoding + "\r\n\r\n";
        connect();
    }

    private void connect() throws IOException {
        socket.close();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(service);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    @Override
    public void ask(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + headers).getBytes(StandardCharsets.US_ASCII));
        String status = line();
        int length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            last |= header.equalsIgnoreCase("connection: close");
        }
        if (length >= 0) {
            skip(length);
        } else {
            for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
                skip(chunk + 2);
            }
            line();
        }
        if (last) {
            connect();
        }
        if (!status.contains(" 200")) {
            throw new IOException(status + " for " + path);
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private void skip(int bytes) throws IOException {
        for (int left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("The service closed the connection.");
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The service closed the connection.");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

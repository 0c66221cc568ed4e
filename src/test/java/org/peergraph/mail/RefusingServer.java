package org.peergraph.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    RefusingServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket client = socket.accept();
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.US_ASCII));
                var out =
                        new PrintStream(
                                client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 here\r\n");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print(line.startsWith("RCPT") ? "550 5.1.1 nobody\r\n" : "250 fine\r\n");
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

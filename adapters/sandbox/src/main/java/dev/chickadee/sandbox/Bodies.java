package dev.chickadee.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;

import dev.chickadee.sandbox.place.Json;
import dev.chickadee.sandbox.place.NotPossible;

/** Bytes of requests and answers. */
final class Bodies {

    /** The largest body we read. */
    static final int MOST = 1 << 20;

    private Bodies() {}

    /** @throws NotPossible if it is larger than 1 MiB; no more than that is read */
    static byte[] read(Context ctx) {
        if (ctx.contentLength() > MOST) {
            throw tooLarge();
        }
        try (var in = ctx.bodyInputStream()) {
            var bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JsonNode json) {
        try {
            return Json.MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NotPossible tooLarge() {
        return new NotPossible(413, "too-large", "The body is larger than 1 MiB.");
    }
}

package dev.chickadee.sandbox;

import java.util.Set;

import io.javalin.http.Context;

import dev.chickadee.sandbox.place.NotPossible;

/**
 * Keeps other websites out: the server listens on the loopback address, but a page from elsewhere runs in the same
 * browser. The Host check stops DNS rebinding, the rest stops forged requests.
 */
final class Guard {

    private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private Guard() {}

    /** What every answer of ours carries. */
    static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-cache");
    }

    /** For every request. @throws NotPossible if it was addressed by another name or comes from another site */
    static void check(Context ctx) {
        var host = ctx.host();
        if (host == null || !OURS.contains(withoutPort(host))) {
            throw new NotPossible(403, "wrong-host",
                    "Open this page as localhost or 127.0.0.1: other names are refused.");
        }
        var site = ctx.header("Sec-Fetch-Site");
        var origin = ctx.header("Origin");
        boolean foreign = origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host);
        boolean crossing = "cross-site".equals(site) && !isFirstVisit(ctx);
        if (foreign || crossing) {
            throw new NotPossible(403, "other-origin", "Requests from another website are refused.");
        }
    }

    /** For every request that changes something. @throws NotPossible if it is no JSON */
    static void checkWrite(Context ctx) {
        var type = ctx.contentType();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new NotPossible(415, "not-json", "Send the body as Content-Type: application/json.");
        }
    }

    /** Following a link to the page from elsewhere is fine. */
    private static boolean isFirstVisit(Context ctx) {
        return "navigate".equals(ctx.header("Sec-Fetch-Mode")) && ctx.path().equals("/");
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}

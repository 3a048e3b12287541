package dev.chickadee.redaction;

import java.util.List;

/** The scanners in the order in which they run: what is certain first, names and accounts last, as they build on it. */
final class Scanners {

    private Scanners() {}

    static List<Scanner> standard() {
        return List.of(new UrlScanner(), new MailScanner(), new SpelledMail(), new HostScanner(), new IpScanner(),
                new SecretScanner(), new CredentialScanner(), new HexScanner(), new PathScanner(), new ChatScanner(),
                new RefScanner(),
                new HeaderScanner(), new KnownScanner(), new AccountScanner(), new PhoneScanner(), new PostalScanner(),
                new TimeScanner(),
                new SpacedScanner(), new CjkScanner(),
                new NameScanner(), new SignatureScanner(), new LastLineScanner(), new HandleScanner(),
                new EchoScanner());
    }
}

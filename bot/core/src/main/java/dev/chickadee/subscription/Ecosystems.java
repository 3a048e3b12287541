package dev.chickadee.subscription;

import java.util.List;

/** The ecosystems that people choose from, most used first; at most 25, so that one list holds them. Stored names, never changed. */
public final class Ecosystems {

    public static final List<String> KNOWN = List.of("npm", "pypi", "maven", "crates", "go", "rubygems", "nuget",
            "packagist", "hex", "pub", "swift", "cocoapods", "cpan", "cran", "hackage", "conda", "conan", "debian",
            "fedora", "homebrew", "nix", "docker", "github-actions", "wordpress", "other");

    private Ecosystems() {}
}

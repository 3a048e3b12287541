package dev.chickadee.app.demo;

import java.util.List;

import dev.chickadee.app.visit.Who;

/** Who plays in the story, and where. */
final class Cast {

    static final Who MIRA = new Who("T-acorn", "U-mira");
    static final Who JONAS = new Who("T-acorn", "U-jonas");
    static final Who AIKO = new Who("T-acorn", "U-aiko");
    static final Who MATEO = new Who("T-acorn", "U-mateo");
    static final Who PRIYA = new Who("T-acorn", "U-priya");
    static final Who LENA = new Who("G-birch", "U-lena");
    static final Who ZARA = new Who("G-birch", "U-zara");
    static final Who KOFI = new Who("G-birch", "U-kofi");
    static final Who TOMAS = new Who("G-birch", "U-tomas");

    static final String GENERAL = "C-general";
    static final String PROJECTS = "C-projects";
    static final String DESK = "C-security-desk";
    static final String ALERTS = "C-security-alerts";

    /** What must be found nowhere but with the reporters themselves: names, handles and ids of those who report. */
    static final List<String> REPORTERS = List.of("mira", "okafor", "jonas", "weber", "lena", "hoffmann");

    private Cast() {}
}

package dev.chickadee.redaction;

/** Letters of other scripts that are drawn like Latin ones (the common confusables of Unicode TR 39). */
final class Lookalikes {

    private static final String PAIRS = "аaеeоoрpсcуyхxіiѕsјjԁdԛqԝwһhкkмmтtвbнhгrпnѵvӏlүyұyԍgғfӓaӧo"
            + "АAВBЕEКKМMНHОOРPСCТTХXУYІIЅSЈJԌGԚQԜW"
            + "αaοoνvρpτtιiκkυuεeχxηnγyωwσoβbμuςsζzΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
            + "օoսuհhոnցgզqոnһhյjѕsօoաwքpɑaɡgɩiɪiıiʏyʟlɴnʀrʙbɢgʜhᴀaᴄcᴅdᴇeꜰfᴊjᴋkᴍmᴏoᴘpꜱsᴛtᴜuᴠvᴡwᴢz"
            + "ƅbȷjꞁlǀlꓲIꓳOꓰEꓢSꓮAꓐBꓚCꓓDꓖGꓧHꓙJꓗKꓡLꓟMꓠNꓑPꓣRꓔTꓤUꓦVꓪWꓫXꓬYꓜZ";
    private static final char[] TABLE = table();

    private Lookalikes() {}

    /** The Latin letter that {@code c} is drawn like, or NUL. */
    static char latin(char c) {
        return TABLE[c];
    }

    private static char[] table() {
        char[] table = new char[0x10000];
        for (int i = 0; i < PAIRS.length(); i += 2) {
            table[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        return table;
    }
}

package dev.chickadee.indicator;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Letters of other scripts that are drawn like Latin ones, chosen from the Unicode Consortium's confusables table
 * (UTS 39, section 4). Capitals count only beside Latin letters: in a Russian word В is no B.
 */
final class LookAlikes {

    private static final Map<Integer, Character> SMALL = table(
            "аaеeоoрpсcуyхxіiїiјjѕsһhԁdԛqԝwѵvӏlеeёeӕaкkпnтtмmгrьbґrҫcҽeөoүyҝkңhҳxӽxԍgԃd" // Cyrillic
                    + "αaοoνvρpιiκkτtυuχxηnωwγyϲcϳjɛeεeσoβbθo" // Greek
                    + "օoսuոnհhցgզqյjոnտsրnքfѕsօo" // Armenian
                    + "ɑaɡgıiɪiʟlʀrɴnʏyʜhɩiȷjøođdħhłlŧtɓbɗdɠgɦhɨiɾrʂsʋvʐzƅbƙkƚlơoưuƴyƶzǝeꞵbᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢz"
                    + "ⅼlⅰiⅴvⅹxⅽcⅾdⅿm‐-‑-‒-–-—-―-−-’'‘'ʼ'＇'`'´'");
    private static final Map<Integer, Character> CAPITAL = table(
            "АaВbЕeЗ3ІiЈjКkМmНhОoРpСcЅsТtУyХxԌgԚqԜwӀl" + "ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx" + "ՕoՍuՏsԼl");

    private LookAlikes() {}

    /** Lower case with look-alikes replaced and accents set apart from their letters. */
    static String toLatin(String visible) {
        var latin = new StringBuilder(visible.length());
        int at = 0;
        while (at < visible.length()) {
            int end = wordEnd(visible, at);
            if (end == at) {
                int c = visible.codePointAt(at);
                append(latin, Character.toLowerCase(c));
                at += Character.charCount(c);
            } else {
                word(latin, visible.substring(at, end));
                at = end;
            }
        }
        return Normalizer.normalize(latin, Normalizer.Form.NFD);
    }

    private static void word(StringBuilder latin, String word) {
        boolean beside = word.chars().anyMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        for (int i = 0; i < word.length(); i++) {
            Character like = beside ? CAPITAL.get((int) word.charAt(i)) : null;
            if (like == null) {
                append(latin, word.substring(i, i + 1).toLowerCase(Locale.ROOT).codePointAt(0));
            } else {
                latin.append(like.charValue());
            }
        }
    }

    private static void append(StringBuilder latin, int c) {
        Character like = SMALL.get(c);
        latin.appendCodePoint(like == null ? c : like);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Map<Integer, Character> table(String pairs) {
        Map<Integer, Character> table = new HashMap<>();
        int at = 0;
        while (at < pairs.length()) {
            int c = pairs.codePointAt(at);
            at += Character.charCount(c);
            table.put(c, pairs.charAt(at++));
        }
        return Map.copyOf(table);
    }
}

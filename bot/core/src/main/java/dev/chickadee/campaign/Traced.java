package dev.chickadee.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.chickadee.indicator.Blind;
import dev.chickadee.indicator.Blinder;
import dev.chickadee.indicator.Form;
import dev.chickadee.indicator.FormKind;
import dev.chickadee.indicator.Forms;
import dev.chickadee.indicator.Indicators;
import dev.chickadee.indicator.PersonNames;
import dev.chickadee.indicator.Sketch;
import dev.chickadee.indicator.Sketcher;

/**
 * A report's traces, blinded.
 *
 * @param forms the derived forms of its indicators under their blind values
 * @param names the real names in it, blind: kept to learn which are common
 */
record Traced(Map<Blind, Form> forms, List<Blind> names, Sketch sketch, List<Blind> words, List<Blind> bands) {

    static Traced of(ReportTraces traces, Blinder blinder) {
        var names = PersonNames.in(traces.text());
        var indicators = Indicators.of(traces.handles(), traces.emails(), traces.urls(), traces.text());
        Map<Blind, Form> forms = new LinkedHashMap<>();
        for (Form form : Forms.of(indicators, names)) {
            forms.put(blinder.blind(form), form);
        }
        var drawn = new Sketcher(blinder).draw(traces.text());
        List<Blind> blindNames = names.stems().stream().map(n -> blinder.blind(FormKind.PERSON_NAME, n)).toList();
        return new Traced(forms, blindNames, drawn.sketch(), drawn.words(), drawn.bands());
    }

    /** What the store keeps of it. */
    Set<Blind> values() {
        Set<Blind> values = new LinkedHashSet<>(forms.keySet());
        values.addAll(names);
        values.addAll(words);
        values.addAll(bands);
        return values;
    }

    /** The values of its text that find other texts. */
    List<Blind> textValues() {
        List<Blind> values = new ArrayList<>(words);
        values.addAll(bands);
        return values;
    }
}

// What to try: the story step by step, with whom to be and what to press.

import {h, icon} from "./dom.js";
import {t} from "./words.js";
import {now, tell} from "./store.js";
import {avatar} from "./people.js";

/** Whom to be and where; the words of each step are guide.<name>. */
const STEPS = [
  {name: "report", place: "T-acorn", person: "U-mira", channel: "C-projects"},
  {name: "triage", place: "T-acorn", person: "U-mateo", channel: "C-security-desk"},
  {name: "ask", place: "T-acorn", person: "U-mateo", channel: "C-security-desk"},
  {name: "answer", place: "T-acorn", person: "U-mira", channel: "D-mira"},
  {name: "draft", place: "T-acorn", person: "U-mateo", channel: "C-security-desk"},
  {name: "approve", place: "T-acorn", person: "U-aiko", channel: "C-security-desk"},
  {name: "sighting", place: "G-birch", person: "U-zara", channel: "C-security-alerts"},
  {name: "sighted", place: "T-acorn", person: "U-aiko", channel: "C-security-desk"},
  {name: "retract", place: "T-acorn", person: "U-aiko", channel: "C-security-desk"},
  {name: "subscribe", place: "G-birch", person: "U-elif", channel: "C-security-alerts", command: "/alerts list"},
  {name: "harden", place: "T-acorn", person: "U-jonas", channel: "C-general", command: "/harden"},
];

const KEY = "chickadee-guide";

function done() {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
  } catch {
    return new Set();
  }
}

function remember(set) {
  try {
    localStorage.setItem(KEY, JSON.stringify([...set]));
  } catch {
    // Private windows may refuse to remember it.
  }
}

export function guide() {
  const ticked = done();
  return h("div", {class: "guide", "data-testid": "guide"}, h("p", {class: "guide-intro"}, t("guide-intro")),
    h("ol", {class: "steps"}, STEPS.map((step, i) => stepItem(step, i, ticked))),
    h("p", {class: "faint"}, t("guide-more")));
}

function stepItem(step, number, ticked) {
  const place = now.world.places.find(p => p.id === step.place);
  const someone = place.people.find(p => p.id === step.person);
  const here = now.place === step.place && now.person === step.person;
  const box = h("input", {type: "checkbox", checked: ticked.has(step.name), "aria-label": t("step-done", number + 1),
    onchange: event => {
      const set = done();
      if (event.target.checked) set.add(step.name);
      else set.delete(step.name);
      remember(set);
      item.classList.toggle("ticked", event.target.checked);
    }});
  const go = h("button", {class: "button small be", type: "button", "data-testid": `guide-${step.name}`,
    onclick: () => {
      if (!window.matchMedia("(min-width: 820px)").matches) now.panel = null;
      if (here) tell("go", step.channel);
      else tell("be", [step.place, step.person, step.channel]);
    }}, avatar(someone), here ? t("go-there") : t("be", someone.name.split(" ")[0]));
  const item = h("li", {class: ticked.has(step.name) ? "step ticked" : "step", "data-here": String(here)},
    h("div", {class: "step-head"}, box, h("h3", {}, t(`guide.${step.name}.title`))),
    h("p", {}, t(`guide.${step.name}.words`)),
    step.command ? h("p", {class: "step-command"}, h("code", {}, step.command)) : null,
    h("p", {class: "step-who"}, go, h("span", {class: "faint"}, place.name)));
  return item;
}

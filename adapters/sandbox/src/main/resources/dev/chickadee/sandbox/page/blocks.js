// The bot's cards: one function for each kind of block.

import {h, icon} from "./dom.js";
import {t} from "./words.js";
import {now, as} from "./store.js";
import {attempt} from "./api.js";

const DRAW = {
  heading: block => h("h3", {class: "block-heading", dir: "auto"}, block.text),
  text: block => h("p", {class: "block-text", dir: "auto"}, block.text),
  quote: block => h("blockquote", {class: "block-quote", dir: "auto"}, block.text),
  fields: block => h("dl", {class: "block-fields"}, block.fields.map(field =>
    h("div", {}, h("dt", {dir: "auto"}, field.label), h("dd", {dir: "auto"}, field.value)))),
  notice: block => h("p", {class: "block-notice", "data-tone": block.tone, dir: "auto"}, icon(block.tone),
    h("span", {class: "hidden-words"}, `${t(`tone.${block.tone}`)} `), h("span", {}, block.text)),
  marked: block => h("p", {class: "block-marked", dir: "auto"}, block.spans.map(marked)),
  picture: (block, message) => h("img", {class: "block-picture", alt: block.alternative, loading: "lazy",
    src: `/api/sandbox/picture/${block.picture}?${new URLSearchParams(as())}`}),
  piece: block => h("p", {class: "block-piece"}, t("piece", block.number, block.of)),
  buttons: (block, message) => h("div", {class: "block-buttons", role: "group", "aria-label": t("actions")},
    block.buttons.map(button => pressable(button, message))),
  choice: (block, message) => block.most === 1 ? single(block, message) : several(block, message),
};

export function drawBlock(block, message) {
  return DRAW[block.type]?.(block, message) ?? h("p", {class: "faint"}, t("unknown-block"));
}

/** Redactions and doubts are told apart by shape and by words, not only by colour. */
function marked(span) {
  if (span.mark === "plain") return span.text;
  return h("mark", {class: `mark ${span.mark}`, title: t(`mark.${span.mark}`), "data-mark": span.mark}, span.text,
    h("span", {class: "hidden-words"}, ` (${t(`mark.${span.mark}`)})`));
}

function target(message, more) {
  return as(message ? {channel: message.channel, message: message.id, ...more} : {channel: "home", ...more});
}

/** Once at a time; the button keeps the focus, so it is not disabled. */
async function busily(button, work) {
  if (button.hasAttribute("aria-busy")) return;
  button.setAttribute("aria-busy", "true");
  try {
    await work();
  } finally {
    button.removeAttribute("aria-busy");
  }
}

function pressable(button, message) {
  return h("button", {class: `button ${button.style}`, type: "button", "data-testid": `action-${button.action}`,
    "data-action": button.action, "data-ref": button.ref,
    onclick: event => busily(event.currentTarget, () =>
      attempt("press", target(message, {action: button.action, ref: button.ref})))}, button.label);
}

function single(block, message) {
  const select = h("select", {"aria-label": block.label, "data-testid": `choice-${block.action}`},
    h("option", {value: ""}, block.label), block.options.map(o => h("option", {value: o.value}, o.label)));
  return h("div", {class: "block-choice", "data-action": block.action}, select, chooseButton(block, message,
    () => [select.value].filter(Boolean), () => select.focus()));
}

function several(block, message) {
  const boxes = block.options.map(o => h("input", {type: "checkbox", value: o.value}));
  return h("fieldset", {class: "block-choice several", "data-action": block.action,
    "data-testid": `choice-${block.action}`}, h("legend", {}, block.label),
    block.options.map((o, i) => h("label", {class: "check"}, boxes[i], o.label)),
    chooseButton(block, message, () => boxes.filter(b => b.checked).map(b => b.value), () => boxes[0].focus()));
}

function chooseButton(block, message, values, again) {
  return h("button", {class: "button plain", type: "button", "data-testid": `choose-${block.action}`,
    onclick: event => {
      const chosen = values();
      if (!chosen.length) return again();
      return busily(event.currentTarget, () =>
        attempt("choose", target(message, {action: block.action, ref: block.ref, values: chosen})));
    }}, t("choose"));
}

/** All words of a message, as they would be copied. */
export function wordsOf(message) {
  if (!message.blocks.length) return message.text;
  return message.blocks.flatMap(block => {
    switch (block.type) {
      case "fields": return block.fields.map(f => `${f.label}: ${f.value}`);
      case "marked": return [block.spans.map(s => s.text).join("")];
      case "picture": return [block.alternative];
      default: return block.text ? [block.text] : [];
    }
  }).join("\n");
}

/** The beginning of a message, for a screen reader. */
export function preview(message) {
  const words = wordsOf(message);
  return words.length > 140 ? `${words.slice(0, 140)}…` : words;
}

export function isHome() {
  return now.view === "home";
}

// Where people type: plain messages, and commands with a hint for each.

import {h, fill, byId, icon} from "./dom.js";
import {t} from "./words.js";
import {now, channel, as} from "./store.js";
import {attempt} from "./api.js";
import {toast} from "./toast.js";

const drafts = {};

export function drawComposer() {
  const place = byId("composer");
  const open = now.view === "home" ? null : channel();
  place.hidden = !open;
  if (!open) return void fill(place);
  if (open.archived) return void fill(place, h("p", {class: "composer-note"}, t("archived-words")));
  const key = `${now.place}/${now.person}/${open.id}`;
  const label = open.kind === "direct" ? t("write-direct") : t("write", open.name);
  fill(place, composer({label, key, value: drafts[key] ?? ""}));
}

/** A composer; with {@code thread} it writes under that message. */
export function composer({thread, label, key, value}) {
  const id = thread ? "thread" : "main";
  const hints = h("ul", {class: "hints", id: `hints-${id}`, role: "listbox", "aria-label": t("commands"), hidden: true,
    "data-testid": "command-hints"});
  const area = h("textarea", {rows: "1", "aria-label": label, placeholder: label, value: value ?? "",
    "data-testid": `composer-${id}`, "aria-autocomplete": "list", "aria-controls": `hints-${id}`, spellcheck: "true"});
  const send = h("button", {class: "send", type: "submit", "aria-label": t("send"), "data-testid": `send-${id}`,
    title: t("send")}, icon("send"));
  const form = h("form", {class: "composer-form", novalidate: true}, hints, area, send);
  const picker = hinting(area, hints);
  area.addEventListener("input", () => {
    if (key) drafts[key] = area.value;
    grow(area);
    picker.draw();
  });
  area.addEventListener("keydown", event => {
    if (picker.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  area.addEventListener("blur", () => setTimeout(picker.close, 150));
  form.addEventListener("submit", async event => {
    event.preventDefault();
    picker.close();
    if (await submit(area.value, thread)) {
      area.value = "";
      if (key) delete drafts[key];
      grow(area);
    }
  });
  requestAnimationFrame(() => grow(area));
  return form;
}

function grow(area) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight, 180)}px`;
}

/** A command if it begins with a slash, else a message. */
async function submit(text, thread) {
  if (!text.trim()) return false;
  const where = as({channel: now.thread && thread ? now.thread.channel : now.channel});
  if (text.startsWith("/")) {
    const [, name, rest] = /^\/(\S*)\s*([\s\S]*)$/.exec(text);
    if (!/^[a-z-]{1,32}$/.test(name)) {
      toast(t("error.command"));
      return false;
    }
    return attempt("command", {...where, command: name, text: rest});
  }
  return attempt("say", {...where, text, ...(thread ? {thread} : {})});
}

/** Hints while a command is being typed: arrows choose, Tab or Enter takes, Escape closes. */
function hinting(area, list) {
  let found = [];
  let at = 0;
  const close = () => {
    list.hidden = true;
    area.removeAttribute("aria-activedescendant");
  };
  const mark = () => {
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (found.length) area.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    list.children[at]?.scrollIntoView({block: "nearest"});
  };
  const take = command => {
    area.value = `/${command.name}${command.usage ? " " : ""}`;
    area.dispatchEvent(new Event("input"));
    close();
    area.focus();
  };
  const draw = () => {
    const typed = /^\/([a-z-]*)$/.exec(area.value);
    found = typed ? now.commands.filter(c => c.name.startsWith(typed[1])) : [];
    at = 0;
    const given = /^\/([a-z-]+)\s/.exec(area.value);
    const known = given && now.commands.find(c => c.name === given[1] && c.usage);
    list.hidden = !found.length && !known;
    if (known) return void fill(list, h("li", {role: "presentation", class: "hint usage"},
      h("span", {class: "hint-name"}, `/${known.name}`), h("span", {class: "hint-usage"}, known.usage)));
    fill(list, found.map((command, i) => h("li", {role: "option", id: `${list.id}-${i}`, class: "hint",
      "data-testid": `hint-${command.name}`, onmousedown: event => { event.preventDefault(); take(command); }},
      h("span", {class: "hint-name"}, `/${command.name}`), h("span", {class: "hint-usage"}, command.usage),
      h("span", {class: "faint"}, command.summary))));
    mark();
  };
  const key = event => {
    if (list.hidden || !found.length) return false;
    const exact = area.value === `/${found[at].name}`;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      at = (at + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
      mark();
    } else if (event.key === "Tab" && !event.shiftKey || event.key === "Enter" && !exact) take(found[at]);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    return true;
  };
  return {draw, key, close};
}

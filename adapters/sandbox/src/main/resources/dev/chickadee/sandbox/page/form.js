// Forms of the bot, as dialogs: what was typed stays when it is refused.

import {h, byId, icon, tint} from "./dom.js";
import {t} from "./words.js";
import {now, as, person} from "./store.js";
import {post} from "./api.js";
import {avatar} from "./people.js";
import {showDialog} from "./modal.js";
import {toast} from "./toast.js";

let shown = null;

/** Shows the open form, changes its faults, or closes it. */
export function drawForm() {
  const form = now.state.form;
  if (shown && shown.view !== form?.view) {
    const old = shown;
    shown = null;
    old.dialog.close();
  }
  if (!form) return;
  if (!shown) open(form);
  showFaults(form.faults);
  shown.saving.hidden = !form.saving;
  shown.send.disabled = form.saving;
}

function open(form) {
  const fields = form.fields.map(field => draw(field, form.typed?.[field.name]));
  const send = h("button", {class: "button primary", type: "submit", "data-testid": "form-send"}, form.send);
  const cancel = h("button", {class: "button plain", type: "button", "data-testid": "form-cancel",
    onclick: () => dialog.close()}, t("cancel"));
  const saving = h("p", {class: "saving", role: "status", hidden: true}, t("saving"));
  const box = h("form", {class: "form", novalidate: true, "data-testid": "form", "data-form": form.form},
    fields.map(f => f.element), saving, h("div", {class: "form-foot"}, cancel, send));
  const view = form.view;
  const dialog = showDialog({title: form.title, testid: "form-dialog", onclose: () => closed(view)}, box);
  shown = {view, dialog, fields, send, saving};
  box.addEventListener("submit", event => {
    event.preventDefault();
    sendIn(view, fields, send);
  });
  box.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) box.requestSubmit();
  });
  begin(box.querySelector("input, textarea, select"));
}

/** The cursor goes to the beginning: what stands there already, such as a quoted message, is read from its top. */
function begin(first) {
  first?.focus();
  if (first?.matches("textarea")) {
    first.setSelectionRange(0, 0);
    first.scrollTop = 0;
  }
}

/** Closed by the person: the server is told; closed because it was taken: nothing to say. */
function closed(view) {
  if (shown?.view !== view) return;
  shown = null;
  post("close", as({view})).catch(() => {});
}

async function sendIn(view, fields, send) {
  const answers = {};
  for (const field of fields) {
    const value = field.value();
    if (value.length) answers[field.name] = value;
  }
  send.disabled = true;
  send.setAttribute("aria-busy", "true");
  try {
    const answer = await post("submit", as({view, answers}));
    if (answer.outcome === "refused") showFaults(answer.faults, true);
  } catch (refusal) {
    toast(refusal.words());
  } finally {
    send.disabled = Boolean(now.state.form?.saving);
    send.removeAttribute("aria-busy");
  }
}

function showFaults(faults, focus = false) {
  if (!shown) return;
  for (const field of shown.fields) field.fault(faults?.[field.name] ?? "");
  if (focus) shown.fields.find(f => faults[f.name])?.focus();
}

function draw(field, typed) {
  const id = `field-${field.name}`;
  const given = typed ?? (field.filled ? [field.filled] : []);
  const part = parts(field, id, given);
  const fault = h("p", {class: "fault", id: `${id}-fault`, role: "alert", hidden: true,
    "data-testid": `fault-${field.name}`});
  const hint = field.hint ? h("p", {class: "hint-line", id: `${id}-hint`}, field.hint) : null;
  const need = field.required ? null : h("span", {class: "optional"}, ` ${t("optional")}`);
  const name = part.group
    ? h("legend", {}, field.label, need)
    : h("label", {for: id}, field.label, need);
  const element = h(part.group ? "fieldset" : "div", {class: "field", "data-testid": `field-${field.name}`}, name, hint,
    part.element, part.after, fault);
  return {name: field.name, element, value: part.value, focus: () => part.first.focus(), fault: words => {
    fault.hidden = !words;
    if (fault.textContent !== words) fault.textContent = words;
    element.classList.toggle("wrong", Boolean(words));
    part.first.setAttribute("aria-invalid", String(Boolean(words)));
    part.first.setAttribute("aria-describedby", [hint && hint.id, words && fault.id].filter(Boolean).join(" "));
  }};
}

function parts(field, id, given) {
  switch (field.type) {
    case "line":
    case "lines": return typedField(field, id, given);
    case "choice": return options(field, id, given, field.options.map(o => ({value: o.value, words: [o.label]})));
    case "people": return options(field, id, given, now.world.places.find(p => p.id === now.place).people
      .map(p => ({value: p.id, words: [avatar(person(p.id)), p.name]})), true);
    case "channels": return options(field, id, given, now.state.channels
      .filter(c => c.kind !== "direct" && !c.archived)
      .map(c => ({value: c.id, words: [icon(c.kind === "public" ? "hash" : "lock"), c.name]})), true);
    default: return files(field, id);
  }
}

function typedField(field, id, given) {
  const common = {id, name: field.name, value: given[0] ?? "", "aria-required": String(field.required), dir: "auto",
    autocomplete: "off", "data-testid": `input-${field.name}`};
  const input = field.type === "line" ? h("input", {type: "text", ...common}) : h("textarea", {rows: "5", ...common});
  const counter = h("span", {class: "counter"});
  const counted = () => {
    counter.textContent = `${input.value.length} / ${field.most}`;
    counter.classList.toggle("over", input.value.length > field.most);
    counter.hidden = input.value.length < field.most * 0.8;
  };
  input.addEventListener("input", counted);
  counted();
  return {element: input, after: counter, first: input, value: () => input.value === "" ? [] : [input.value]};
}

function options(field, id, given, all, marks = false) {
  if (field.most === 1 && !marks) {
    const select = h("select", {id, "data-testid": `input-${field.name}`, "aria-required": String(field.required)},
      h("option", {value: ""}, t("nothing-chosen")),
      all.map(o => h("option", {value: o.value, selected: given.includes(o.value)}, o.words)));
    return {element: select, first: select, value: () => [select.value].filter(Boolean)};
  }
  const kind = field.most === 1 ? "radio" : "checkbox";
  const boxes = all.map(o => h("input", {type: kind, name: id, value: o.value, checked: given.includes(o.value),
    "data-testid": `option-${field.name}-${o.value}`}));
  const element = h("div", {class: "checks"}, all.map((o, i) => h("label", {class: "check"}, boxes[i], o.words)));
  return {element, first: boxes[0] ?? element, group: true,
    value: () => boxes.filter(b => b.checked).map(b => b.value)};
}

function files(field, id) {
  const input = h("input", {id, type: "file", multiple: field.most > 1, "data-testid": `input-${field.name}`});
  return {element: input, after: h("span", {class: "hint-line"}, t("files-words")), first: input,
    value: () => [...input.files].map(f => f.name)};
}

// Dialogs: focus stays inside, Escape closes, the focus goes back to where it was.

import {h, icon} from "./dom.js";
import {t} from "./words.js";

let number = 0;

/** Shows a dialog that is closed and forgotten by Escape, its cross, or a press outside. */
export function showDialog({title, testid, wide, onclose}, ...children) {
  const id = `dialog-${++number}`;
  const before = document.activeElement;
  const close = h("button", {class: "plain-icon dialog-close", type: "button", "aria-label": t("close"),
    "data-testid": "dialog-close", onclick: () => dialog.close()}, icon("close"));
  const dialog = h("dialog", {class: `dialog${wide ? " wide" : ""}`, "aria-labelledby": id, "data-testid": testid},
    h("div", {class: "dialog-head"}, h("h2", {id}, title), close), h("div", {class: "dialog-body"}, children));
  dialog.addEventListener("close", () => {
    dialog.remove();
    onclose?.();
    if (before?.isConnected) before.focus();
  });
  dialog.addEventListener("mousedown", event => {
    if (event.target === dialog && !onclose) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

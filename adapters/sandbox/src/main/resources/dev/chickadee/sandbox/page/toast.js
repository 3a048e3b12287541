import {h, byId, icon} from "./dom.js";
import {t} from "./words.js";

/** Says what went wrong, for a while or until it is dismissed. */
export function toast(text) {
  const close = h("button", {class: "plain-icon", type: "button", "aria-label": t("close"),
    onclick: () => box.remove()}, icon("close"));
  const box = h("div", {class: "toast", "data-testid": "toast"}, icon("warning"), h("p", {}, text), close);
  byId("toasts").append(box);
  setTimeout(() => box.remove(), 10_000);
}

/** Tells a screen reader; nothing is seen. */
export function announce(text) {
  const live = byId("live");
  live.textContent = "";
  setTimeout(() => { live.textContent = text; }, 50);
}

// The bot's home tab, on the place that has one.

import {h, fill, byId} from "./dom.js";
import {t} from "./words.js";
import {now, as} from "./store.js";
import {attempt} from "./api.js";
import {drawBlock} from "./blocks.js";

export function drawHome() {
  const blocks = now.state.home;
  byId("messages").setAttribute("aria-label", t("home"));
  fill(byId("messages"), h("div", {class: "home", "data-testid": "home"}, blocks?.length
    ? h("div", {class: "card"}, blocks.map(block => drawBlock(block, null)))
    : h("p", {class: "faint"}, t("home-empty"))));
  byId("messages").scrollTop = 0;
}

export function openHome() {
  return attempt("home", as());
}

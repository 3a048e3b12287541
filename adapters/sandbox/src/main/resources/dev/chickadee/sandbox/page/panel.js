// What stands at the right: a thread, or what to try.

import {h, fill, byId, icon} from "./dom.js";
import {t, count} from "./words.js";
import {now, channel} from "./store.js";
import {messageItem} from "./message.js";
import {composer} from "./composer.js";
import {guide} from "./guide.js";
import {drawRail} from "./sidebar.js";

export function openPanel(name) {
  now.panel = name;
  if (name !== "thread") now.thread = null;
  drawPanel();
  drawRail();
  if (name) byId("panel").querySelector("button, textarea")?.focus();
  else byId("composer").querySelector("textarea")?.focus();
}

export function openThread(message) {
  now.thread = {channel: message.channel, id: message.thread ?? message.id};
  openPanel("thread");
  byId("panel").querySelector("textarea")?.focus();
}

export function drawPanel() {
  const panel = byId("panel");
  panel.hidden = !now.panel;
  byId("app").classList.toggle("with-panel", Boolean(now.panel));
  if (!now.panel) return void fill(panel);
  panel.dataset.panel = now.panel;
  if (now.panel === "thread") drawThread(panel);
  else if (panel.querySelector(".guide") === null || panel.lang !== document.documentElement.lang) {
    panel.lang = document.documentElement.lang;
    fill(panel, head(t("guide")), guide());
    panel.setAttribute("aria-label", t("guide"));
  } else panel.querySelector(".guide").replaceWith(guide());
}

function drawThread(panel) {
  const all = channel(now.thread.channel)?.messages ?? [];
  const root = all.find(m => m.id === now.thread.id);
  if (!root) return openPanel(null);
  const under = all.filter(m => m.thread === root.id);
  const typed = panel.querySelector("textarea")?.value ?? "";
  const focused = panel.contains(document.activeElement) && document.activeElement.matches("textarea");
  panel.setAttribute("aria-label", t("thread"));
  const list = h("ol", {class: "list", "data-testid": "thread-list"}, messageItem(root, false, true),
    h("li", {class: "day", role: "separator"}, h("span", {}, count("replies", under.length))),
    under.map(m => messageItem(m, false, true)));
  const scroll = h("div", {class: "thread-scroll", role: "region", tabindex: "0", "aria-label": t("thread")}, list);
  const write = composer({thread: root.id, label: t("reply-label"), value: typed});
  fill(panel, head(t("thread")), scroll, write);
  scroll.scrollTop = scroll.scrollHeight;
  if (focused) write.querySelector("textarea").focus();
}

function head(title) {
  return h("div", {class: "panel-head"}, h("h2", {}, title),
    h("button", {class: "plain-icon", type: "button", "data-testid": "panel-close", "aria-label": t("close"),
      onclick: () => openPanel(null)}, icon("close")));
}

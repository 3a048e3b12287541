// The line above the messages: where you are, who can read it, whether Chickadee is there.

import {h, fill, byId, icon} from "./dom.js";
import {t, count} from "./words.js";
import {now, channel, as} from "./store.js";
import {attempt} from "./api.js";

const KIND_ICONS = {public: "hash", private: "lock", shared: "link", direct: "mail"};

export function drawTop() {
  const open = now.view === "home" ? null : channel();
  fill(byId("top"), menuButton(), open ? channelHead(open) : homeHead());
}

function menuButton() {
  return h("button", {class: "plain-icon menu-button", type: "button", "data-testid": "menu-button",
    "aria-label": t("menu"), onclick: () => {
      byId("app").classList.add("drawer");
      byId("shade").hidden = false;
      byId("sidebar").querySelector("button")?.focus();
    }}, icon("menu"), unreadElsewhere() ? h("span", {class: "dot"}) : null);
}

function unreadElsewhere() {
  return now.state.channels.some(c => c.id !== now.channel && c.unread > 0);
}

function homeHead() {
  return h("div", {class: "top-words"}, h("h2", {class: "top-name", "data-testid": "channel-name"}, icon("home"),
    t("home")), h("p", {class: "topic"}, t("home-topic")));
}

function channelHead(open) {
  return [h("div", {class: "top-words"},
    h("h2", {class: "top-name", "data-testid": "channel-name"}, icon(KIND_ICONS[open.kind]), open.name),
    h("p", {class: "topic"}, open.kind === "direct" ? t("direct-topic") : open.topic)),
  open.kind === "direct" ? null : h("p", {class: "readers", title: t(`readers.${open.kind}`)},
    icon("person"), open.kind === "private" ? count("members", open.members.length) : t(`readers.${open.kind}`)),
  open.bot || open.archived ? null : h("button", {class: "button small", type: "button", "data-testid": "invite",
    onclick: () => attempt("invite", as({channel: open.id, in: true}))}, t("invite")),
  open.archived ? h("p", {class: "readers"}, icon("archive"), t("archived")) : null];
}

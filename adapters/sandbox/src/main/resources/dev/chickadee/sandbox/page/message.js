// One message: who, when, what, and what can be done with it.

import {h, icon} from "./dom.js";
import {t, count, clock, moment} from "./words.js";
import {now, channel, as, person} from "./store.js";
import {attempt} from "./api.js";
import {drawBlock, wordsOf} from "./blocks.js";
import {avatar, nameOf} from "./people.js";
import {openThread} from "./panel.js";
import {openMenu} from "./menu.js";
import {announce} from "./toast.js";

const BUNCH = 5 * 60 * 1000;

/** Whether the second goes under the head of the first: same author, soon after, nothing special. */
export function sameBunch(before, message) {
  return before && before.author === message.author && before.author !== "U-chickadee"
    && !before.onlyYou && !message.onlyYou && new Date(message.at) - new Date(before.at) < BUNCH;
}

export function messageItem(message, follows = false, inThread = false) {
  const bot = message.author === "U-chickadee";
  const mentioned = message.mentions.includes(now.person) || message.mentions.includes("everyone");
  const classes = ["message", bot ? "bot" : "", follows ? "follows" : "", message.onlyYou ? "only-you" : "",
    mentioned ? "mentioned" : ""].filter(Boolean).join(" ");
  return h("li", {class: classes, tabindex: "-1", "data-message": message.id, "data-testid": "message",
    "data-author": message.author, "data-only-you": String(message.onlyYou)},
    h("div", {class: "gutter"}, follows ? h("time", {class: "tiny-time"}, clock(message.at)) : face(message)),
    h("article", {class: "body", "aria-label": t("message-by", nameOf(message.author), clock(message.at))},
      follows ? null : head(message, bot), onlyYou(message), content(message, bot),
      inThread ? null : replies(message)),
    tools(message, inThread));
}

function face(message) {
  return avatar(message.author === "U-chickadee" ? null : person(message.author));
}

function head(message, bot) {
  return h("header", {class: "head"}, h("span", {class: "author"}, nameOf(message.author)),
    bot ? h("span", {class: "app-tag"}, t("app")) : null,
    h("time", {datetime: message.at, title: moment(message.at)}, clock(message.at)),
    message.edited ? h("span", {class: "edited", title: moment(message.edited)}, t("edited")) : null);
}

function onlyYou(message) {
  if (!message.onlyYou) return null;
  return h("p", {class: "only-you-line", "data-testid": "only-you"}, icon("eye"), t("only-you"),
    h("button", {class: "link", type: "button", "data-testid": "dismiss",
      onclick: () => attempt("hide", as({channel: message.channel, message: message.id}))}, t("dismiss")));
}

function content(message, bot) {
  if (!bot) return h("div", {class: "said", dir: "auto", "data-testid": "said"}, spoken(message));
  return h("div", {class: "card", "data-testid": "card"}, message.blocks.map(block => drawBlock(block, message)));
}

/** A person's words; handles that the platform notified are set apart. */
function spoken(message) {
  const handles = new Set(message.mentions.map(id => id === "everyone" ? "everyone" : person(id)?.handle));
  const parts = [];
  let from = 0;
  for (const found of message.text.matchAll(/@[a-z]+/g)) {
    if (!handles.has(found[0].slice(1))) continue;
    parts.push(message.text.slice(from, found.index), h("span", {class: "mention"}, found[0]));
    from = found.index + found[0].length;
  }
  parts.push(message.text.slice(from));
  return parts;
}

function replies(message) {
  const under = channel(message.channel).messages.filter(m => m.thread === message.id);
  if (!under.length) return null;
  const last = under.at(-1);
  const fresh = under.some(m => m.seq > channel(message.channel).readUpTo && m.author !== now.person);
  return h("button", {class: "replies", type: "button", "data-testid": "open-thread",
    onclick: () => openThread(message)}, face(last), h("span", {class: "replies-count"}, count("replies", under.length)),
    h("span", {class: "faint"}, t("last-reply", clock(last.at))), fresh ? h("span", {class: "badge loud"}, t("new")) : null);
}

function tools(message, inThread) {
  const items = [];
  if (!message.onlyYou && !inThread) {
    items.push({icon: "reply", words: t("reply"), testid: "menu-reply", act: () => openThread(message)});
  }
  items.push({icon: "flag", words: t("report-suspicious"), testid: "menu-report",
    act: () => attempt("flag", as({channel: message.channel, message: message.id}))});
  items.push({icon: "copy", words: t("copy-text"), testid: "menu-copy", act: () => copy(message)});
  return h("div", {class: "message-tools"}, h("button", {class: "plain-icon", type: "button",
    "data-testid": "message-menu", "aria-haspopup": "menu", "aria-expanded": "false",
    "aria-label": t("menu-of", nameOf(message.author)),
    onclick: event => openMenu(event.currentTarget, items)}, icon("more")));
}

function copy(message) {
  navigator.clipboard?.writeText(wordsOf(message)).then(() => announce(t("copied")), () => {});
}

// The list of messages of the open channel.

import {h, fill, byId} from "./dom.js";
import {t, day} from "./words.js";
import {now, channel, older} from "./store.js";
import {messageItem, sameBunch} from "./message.js";
import {toast} from "./toast.js";

let atEnd = true;
let lastTop = 0;

export function drawMessages() {
  const open = channel();
  const region = byId("messages");
  region.setAttribute("aria-label", t("messages-in", open.name));
  const list = h("ol", {class: "list", "data-testid": "message-list", "data-channel": open.id});
  fill(region, open.more ? moreButton(open) : beginning(open), list);
  fillList(list, roots(open));
  growing.observe(list);
  atEnd = true;
  lastTop = 0;
  region.scrollTop = region.scrollHeight;
  const line = list.querySelector(".new-line");
  if (line && line.getBoundingClientRect().top < region.getBoundingClientRect().top) {
    atEnd = false;
    line.scrollIntoView({block: "start"});
  }
}

/** A message came, changed or went: only it is drawn again. */
export function changeMessage({message, gone, channel: where}) {
  const open = now.view === "channel" ? channel() : null;
  if (!open || open.id !== (message?.channel ?? where)) return;
  const list = byId("messages").querySelector(".list");
  const id = message?.thread ?? message?.id ?? gone;
  const root = open.messages.find(m => m.id === id);
  const old = list.querySelector(`[data-message="${CSS.escape(id)}"]`);
  const focused = old?.contains(document.activeElement);
  const stay = atEnd;
  if (!root) {
    fillList(list, roots(open));
  } else if (old) {
    const item = messageItem(root, old.classList.contains("follows"));
    old.replaceWith(item);
    if (focused) (item.querySelector(".block-buttons button, .block-choice button") ?? item).focus();
  } else {
    fillList(list, roots(open));
  }
  if (stay) byId("messages").scrollTop = byId("messages").scrollHeight;
}

function roots(open) {
  return open.messages.filter(m => !m.thread || !open.messages.some(o => o.id === m.thread));
}

function fillList(list, messages) {
  const items = [];
  let before = null;
  let fresh = now.newSince > 0 && messages.some(m => m.seq <= now.newSince);
  for (const message of messages) {
    const newDay = !before || day(before.at) !== day(message.at);
    if (newDay) items.push(h("li", {class: "day", role: "separator"}, h("span", {}, day(message.at))));
    const firstNew = fresh && message.seq > now.newSince && message.author !== now.person;
    if (firstNew) {
      items.push(h("li", {class: "new-line", "data-testid": "new-line"}, h("span", {}, t("new"))));
      fresh = false;
    }
    items.push(messageItem(message, !newDay && !firstNew && sameBunch(before, message)));
    before = message;
  }
  fill(list, items);
}

function moreButton(open) {
  return h("button", {class: "button small more-button", type: "button", onclick: async () => {
    try {
      await older(open.id);
      drawMessages();
      byId("messages").scrollTop = 0;
    } catch (refusal) {
      toast(refusal.words());
    }
  }}, t("older"));
}

function beginning(open) {
  return h("div", {class: "beginning"}, h("h3", {}, open.kind === "direct" ? t("direct-start") : t("start", open.name)),
    h("p", {class: "faint"}, open.kind === "direct" ? t("direct-words") : t(`readers.${open.kind}`)));
}

/** Pictures arrive late and windows change: who read the newest message goes on seeing it. */
const growing = new ResizeObserver(() => {
  if (atEnd) byId("messages").scrollTop = byId("messages").scrollHeight;
});
growing.observe(byId("messages"));

byId("messages").addEventListener("scroll", () => {
  const region = byId("messages");
  const up = region.scrollTop < lastTop - 2;
  lastTop = region.scrollTop;
  if (region.scrollHeight - region.scrollTop - region.clientHeight < 60) atEnd = true;
  else if (up) atEnd = false;
}, {passive: true});

byId("messages").addEventListener("keydown", event => {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  if (event.target.matches("input, select, textarea, button")) return;
  const all = [...byId("messages").querySelectorAll(".message")];
  if (!all.length) return;
  const at = all.indexOf(document.activeElement);
  const to = at < 0 ? all.length - 1 : at + (event.key === "ArrowUp" ? -1 : 1);
  event.preventDefault();
  all[Math.max(0, Math.min(all.length - 1, to))].focus();
});

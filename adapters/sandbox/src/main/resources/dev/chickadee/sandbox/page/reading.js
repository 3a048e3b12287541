// Tells the server what was read: a channel that is open, in a window that is seen.

import {post} from "./api.js";
import {now, channel, as} from "./store.js";

let waiting = null;

export function markRead() {
  clearTimeout(waiting);
  waiting = setTimeout(read, 250);
}

function read() {
  const open = now.view === "channel" ? channel() : null;
  const last = open?.messages.at(-1);
  if (!last || document.hidden || last.seq <= open.readUpTo) return;
  post("read", as({channel: open.id, message: last.id})).catch(() => {});
}

document.addEventListener("visibilitychange", markRead);

// Starts the page and ties its parts together.

import {byId} from "./dom.js";
import {get} from "./api.js";
import {speak, t, has} from "./words.js";
import {now, listen, become, channel} from "./store.js";
import {drawRail, drawSidebar} from "./sidebar.js";
import {drawTop} from "./top.js";
import {drawMessages, changeMessage} from "./messages.js";
import {drawComposer} from "./composer.js";
import {drawPanel, openPanel} from "./panel.js";
import {drawForm} from "./form.js";
import {drawHome, openHome} from "./home.js";
import {chooseTheme} from "./theme.js";
import {announce, toast} from "./toast.js";
import {preview} from "./blocks.js";
import {markRead} from "./reading.js";

/** Everything anew, in a channel or the home tab. */
function drawAll(where) {
  drawTitle();
  byId("app").dataset.flavour = now.state.place.flavour;
  byId("skip").textContent = t("skip");
  byId("shade").setAttribute("aria-label", t("close"));
  drawRail();
  go(where);
  drawForm();
}

function drawTitle() {
  const unread = now.state.channels.reduce((sum, c) => sum + c.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ""}${now.state.me.name} · ${now.state.place.name} · Chickadee`;
}

function drawView() {
  drawTop();
  if (now.view === "home") drawHome();
  else drawMessages();
  drawComposer();
}

/** The address tells who and where: #place/person/channel, so that a reload and a bookmark come back. */
function address() {
  const wanted = `#${now.place}/${now.person}/${now.view === "home" ? "home" : now.channel}`;
  if (location.hash !== wanted) history.replaceState(null, "", wanted);
}

/** Goes to a channel, or to the home tab. */
function go(channelId) {
  const home = channelId === "home" && now.state.place.home;
  now.view = home ? "home" : "channel";
  now.channel = home ? null : (channel(channelId) ?? now.state.channels[0]).id;
  now.newSince = home ? 0 : channel().readUpTo;
  if (now.thread && now.thread.channel !== now.channel) {
    now.thread = null;
    if (now.panel === "thread") now.panel = null;
  }
  byId("app").classList.remove("drawer");
  byId("shade").hidden = true;
  address();
  drawSidebar();
  drawView();
  drawPanel();
  if (home) openHome();
  else markRead();
}

/** Becomes somebody, in a channel. */
async function be(placeId, personId, channelId) {
  try {
    await become(placeId, personId);
    await speak(now.state.me.language);
  } catch (refusal) {
    toast(refusal.words ? refusal.words() : t("error.no-answer"));
    return;
  }
  now.thread = null;
  if (now.panel === "thread") now.panel = null;
  now.channel = null;
  now.view = "channel";
  drawAll(channelId ?? "C-general");
  announce(t("you-are", now.state.me.name, now.state.place.name));
}

function hear(what, detail) {
  switch (what) {
    case "all": drawAll(now.view === "home" ? "home" : now.channel); break;
    case "channels": drawSidebar(); drawTop(); drawTitle(); break;
    case "message": heard(detail); break;
    case "form": drawForm(); break;
    case "home": if (now.view === "home") drawHome(); break;
    case "me": drawSidebar(); break;
    case "line": byId("line").hidden = detail; byId("line").textContent = detail ? "" : t("offline"); break;
    case "go": go(detail); break;
    case "be": be(...detail); break;
    case "view": drawView(); break;
  }
}

function heard(detail) {
  changeMessage(detail);
  if (now.panel === "thread") drawPanel();
  const message = detail.message;
  if (!message) return;
  if (message.channel === now.channel) markRead();
  if (message.author === now.person) return;
  const where = channel(message.channel);
  if (detail.fresh || message.author === "U-chickadee") {
    announce(t(message.onlyYou ? "heard-private" : "heard", where.name, preview(message)));
  }
}

function fromAddress() {
  const [placeId, personId, channelId] = decodeURIComponent(location.hash.slice(1)).split("/");
  const found = now.world.places.find(p => p.id === placeId)?.people.some(p => p.id === personId);
  return found ? [placeId, personId, channelId || "C-general"] : null;
}

async function start() {
  chooseTheme();
  await speak(navigator.language);
  now.world = await get("world");
  const first = now.world.places[0];
  listen(hear);
  window.addEventListener("hashchange", () => {
    const wanted = fromAddress();
    if (!wanted) return;
    if (wanted[0] === now.place && wanted[1] === now.person) go(wanted[2]);
    else be(...wanted);
  });
  byId("shade").addEventListener("click", () => {
    byId("app").classList.remove("drawer");
    byId("shade").hidden = true;
  });
  const wanted = fromAddress();
  if (!wanted || window.matchMedia("(min-width: 1100px)").matches) now.panel = "guide";
  if (!window.matchMedia("(min-width: 820px)").matches && wanted) now.panel = null;
  await be(...(wanted ?? [first.id, first.people[0].id, "C-general"]));
  byId("app").dataset.ready = "true";
}

document.addEventListener("keydown", event => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  const overlaid = window.matchMedia("(max-width: 1099px)").matches;
  if (byId("app").classList.contains("drawer")) byId("shade").click();
  else if (now.panel && !event.defaultPrevented && (overlaid || byId("panel").contains(event.target))) openPanel(null);
});

start().catch(error => {
  console.error(error);
  toast(has("error.no-answer") ? t("error.no-answer") : String(error));
});

// What the person sees now: read once, then kept up to date by the stream of changes.

import {get} from "./api.js";

const listeners = new Set();

export const now = {
  world: {places: []},
  commands: [],
  place: null,
  person: null,
  state: null,
  channel: null,
  thread: null,
  panel: null,
  view: "channel",
  newSince: 0,
};

let source = null;
let generation = 0;

/** Called with what changed: "all", "channels", "message", "form", "home", "me", "view". */
export function listen(listener) {
  listeners.add(listener);
}

export function tell(what, detail) {
  for (const listener of listeners) listener(what, detail);
}

export function channel(id = now.channel) {
  return now.state?.channels.find(c => c.id === id) ?? null;
}

export function person(id) {
  return now.world.places.find(p => p.id === now.place)?.people.find(p => p.id === id) ?? null;
}

export function me() {
  return person(now.person);
}

export function place() {
  return now.world.places.find(p => p.id === now.place) ?? null;
}

/** Who, where: what almost every request begins with. */
export function as(more = {}) {
  return {place: now.place, person: now.person, ...more};
}

/** Becomes this person: reads everything, then listens. */
export async function become(placeId, personId) {
  const mine = ++generation;
  source?.close();
  const state = await get("state", {place: placeId, person: personId});
  if (mine !== generation) return;
  now.place = placeId;
  now.person = personId;
  now.state = state;
  now.commands = (await get("commands", {language: state.me.language})).commands;
  if (mine !== generation) return;
  follow(mine);
}

function follow(mine) {
  const query = new URLSearchParams({...as(), since: now.state.seq});
  source = new EventSource(`/api/sandbox/stream?${query}`);
  source.addEventListener("change", event => {
    if (mine === generation) apply(JSON.parse(event.data));
  });
  source.addEventListener("reset", () => {
    source.close();
    if (mine === generation) setTimeout(() => again(mine), 500);
  });
  source.addEventListener("error", () => {
    tell("line", false);
    // A browser gives up by itself when it was answered with an error.
    if (source.readyState === EventSource.CLOSED && mine === generation) setTimeout(() => again(mine), 3000);
  });
  source.addEventListener("open", () => tell("line", true));
}

async function again(mine) {
  try {
    await become(now.place, now.person);
    tell("all");
    tell("line", true);
  } catch {
    if (mine === generation) setTimeout(() => again(mine), 2000);
  }
}

function apply(change) {
  now.state.seq = change.seq;
  if (change.channel) merge(change.channel);
  switch (change.kind) {
    case "message": put(change.message); break;
    case "gone": drop(change.channel.id, change.message); break;
    case "channel": tell("channels"); break;
    case "form": now.state.form = change.form; tell("form"); break;
    case "home": now.state.home = change.home; tell("home"); break;
    case "me": now.state.me.directs = change.directs; tell("me"); break;
  }
}

function merge(facts) {
  const known = channel(facts.id);
  if (known) Object.assign(known, facts);
  else now.state.channels.push({...facts, messages: [], more: true});
}

function put(message) {
  const list = channel(message.channel).messages;
  const at = list.findIndex(m => m.id === message.id);
  if (at >= 0) list[at] = message;
  else list.push(message);
  tell("message", {message, fresh: at < 0});
  tell("channels");
}

function drop(channelId, id) {
  const list = channel(channelId).messages;
  const at = list.findIndex(m => m.id === id);
  if (at >= 0) list.splice(at, 1);
  tell("message", {gone: id, channel: channelId});
  tell("channels");
}

/** Reads older messages of a channel into the store. */
export async function older(id) {
  const known = channel(id);
  const first = known.messages[0];
  const page = await get("messages", as({channel: id, ...(first ? {before: first.id} : {})}));
  known.messages.unshift(...page.messages);
  known.more = page.more;
}

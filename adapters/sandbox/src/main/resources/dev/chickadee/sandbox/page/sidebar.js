// Places at the left edge, then who you are, the channels and the direct conversation.

import {h, fill, byId, arrows, icon, tint} from "./dom.js";
import {t, count} from "./words.js";
import {now, tell, place, me} from "./store.js";
import {theme, nextTheme} from "./theme.js";
import {choosePerson, avatar} from "./people.js";
import {openPanel} from "./panel.js";
import {attempt} from "./api.js";
import {as} from "./store.js";

const KIND_ICONS = {public: "hash", private: "lock", shared: "link", direct: "mail"};
const THEME_ICONS = {auto: "auto", light: "sun", dark: "moon"};

let wired = false;

export function drawRail() {
  const places = now.world.places.map(p => h("button", {
    class: "place", type: "button", "data-testid": `place-${p.id}`, "data-flavour": p.flavour,
    "aria-current": p.id === now.place ? "true" : undefined, title: p.name,
    "aria-label": t("place", p.name, t(`flavour.${p.flavour}`)),
    onclick: () => p.id === now.place || tell("be", [p.id, remembered(p)]),
  }, p.name[0]));
  const shade = theme();
  fill(byId("rail"), h("div", {class: "places", role: "group", "aria-label": t("places")}, places),
    h("div", {class: "tools"},
      h("button", {class: "tool", type: "button", "data-testid": "guide-button", title: t("guide"),
        "aria-label": t("guide"), "aria-pressed": String(now.panel === "guide"),
        onclick: () => openPanel(now.panel === "guide" ? null : "guide")}, icon("guide")),
      h("button", {class: "tool", type: "button", "data-testid": "theme-button", title: t(`theme.${shade}`),
        "aria-label": t(`theme.${shade}`), onclick: () => { nextTheme(); drawRail(); }}, icon(THEME_ICONS[shade]))));
  byId("rail").setAttribute("aria-label", t("places"));
}

const lastIn = {};

function remembered(wanted) {
  return lastIn[wanted.id] ?? wanted.people[0].id;
}

export function drawSidebar() {
  lastIn[now.place] = now.person;
  const focused = document.activeElement?.dataset?.testid;
  const open = now.state.channels.filter(c => c.kind !== "direct" && !c.archived);
  const direct = now.state.channels.filter(c => c.kind === "direct");
  fill(byId("sidebar"), header(), h("div", {class: "lists"},
    section("channels", open.map(row)),
    section("directs", [...(now.state.place.home ? [homeRow()] : []), ...direct.map(row)]),
    privacy()));
  byId("sidebar").setAttribute("aria-label", t("channels-of", place().name));
  if (!wired) {
    arrows(byId("sidebar"), ".row");
    wired = true;
  }
  if (focused) byId("sidebar").querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
}

function header() {
  const someone = me();
  return h("div", {class: "sidebar-head"},
    h("h1", {class: "place-name"}, place().name),
    h("p", {class: "place-kind"}, t(`flavour.${now.state.place.flavour}`)),
    h("button", {class: "who", type: "button", "data-testid": "person-button", "aria-haspopup": "dialog",
      onclick: choosePerson},
      avatar(someone), h("span", {class: "who-words"},
        h("span", {class: "who-name"}, someone.name),
        h("span", {class: "who-roles"}, someone.roles.map(r => t(`role.${r}`)).join(", "))),
      h("span", {class: "who-switch"}, t("switch"))));
}

function section(key, rows) {
  return h("section", {class: "section", "aria-labelledby": `section-${key}`},
    h("h2", {id: `section-${key}`}, t(key)), h("ul", {}, rows.map(r => h("li", {}, r))));
}

function row(channel) {
  const here = now.view === "channel" && channel.id === now.channel;
  const label = [t(`kind.${channel.kind}`, channel.name), channel.unread ? count("unread", channel.unread) : null,
    channel.mentions ? count("mentions", channel.mentions) : null].filter(Boolean).join(", ");
  const loud = channel.mentions > 0 || channel.kind === "direct" && channel.unread > 0
    || channel.messages.some(m => m.onlyYou && m.seq > channel.readUpTo);
  return h("button", {class: `row${channel.unread ? " unread" : ""}`, type: "button",
    "data-testid": `channel-${channel.id}`, "aria-current": here ? "page" : undefined, "aria-label": label,
    onclick: () => tell("go", channel.id)},
    channel.kind === "direct" ? birdIcon() : icon(KIND_ICONS[channel.kind]), h("span", {class: "row-name"}, channel.name),
    channel.unread ? h("span", {class: `badge${loud ? " loud" : ""}`, "aria-hidden": "true",
      "data-testid": `unread-${channel.id}`}, channel.unread > 99 ? "99+" : channel.unread) : null);
}

function homeRow() {
  return h("button", {class: "row", type: "button", "data-testid": "home-row",
    "aria-current": now.view === "home" ? "page" : undefined, onclick: () => tell("go", "home")},
    icon("home"), h("span", {class: "row-name"}, t("home")));
}

function privacy() {
  if (!now.state.place.directsCanBeOff) return null;
  const box = h("input", {type: "checkbox", id: "take-directs", "data-testid": "take-directs",
    checked: now.state.me.directs,
    onchange: event => attempt("directs", as({open: event.target.checked}))});
  return h("label", {class: "privacy", for: "take-directs"}, box, t("take-directs"));
}

export function birdIcon() {
  return tint(h("span", {class: "bird", "aria-hidden": "true"}), "transparent");
}

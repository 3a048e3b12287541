// Whom the visitor plays: a dialog with everybody in both places.

import {h, arrows, tint} from "./dom.js";
import {t} from "./words.js";
import {now, tell, person} from "./store.js";
import {showDialog} from "./modal.js";

export function initials(name) {
  return name.split(" ").map(word => word[0]).slice(0, 2).join("");
}

export function avatar(someone) {
  if (!someone) return h("span", {class: "avatar bird", "aria-hidden": "true"});
  return tint(h("span", {class: "avatar", "aria-hidden": "true"}, initials(someone.name)), someone.colour);
}

export function nameOf(id) {
  return id === "U-chickadee" ? "Chickadee" : person(id)?.name ?? id;
}

export function choosePerson() {
  const groups = now.world.places.map(place => h("section", {"aria-labelledby": `people-${place.id}`},
    h("h3", {id: `people-${place.id}`}, place.name, h("span", {class: "faint"}, ` ${t(`flavour.${place.flavour}`)}`)),
    h("ul", {class: "people"}, place.people.map(someone => h("li", {}, card(place, someone))))));
  const dialog = showDialog({title: t("who-title"), testid: "people-dialog", wide: true},
    h("p", {class: "faint"}, t("who-words")), h("div", {class: "people-groups"}, groups));
  arrows(dialog, ".person-card");
  dialog.querySelector("[aria-current]")?.focus();
}

function card(place, someone) {
  const here = place.id === now.place && someone.id === now.person;
  return h("button", {class: "person-card", type: "button", "data-testid": `person-${someone.id}`,
    "aria-current": here ? "true" : undefined,
    onclick: event => {
      event.currentTarget.closest("dialog").close();
      if (!here) tell("be", [place.id, someone.id, now.channel]);
    }},
    avatar(someone), h("span", {class: "person-words"},
      h("span", {class: "person-name"}, someone.name),
      h("span", {class: "faint"}, `@${someone.handle}${someone.language === "de" ? ` · ${t("speaks-german")}` : ""}`)),
    h("span", {class: "roles"}, someone.roles.map(role =>
      h("span", {class: "role", "data-role": role}, t(`role.${role}`)))));
}

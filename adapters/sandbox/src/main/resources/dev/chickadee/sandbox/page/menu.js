// A small menu that hangs on a button: arrows move, Enter acts, Escape closes.

import {h, arrows, icon} from "./dom.js";

let open = null;

export function openMenu(button, items) {
  if (open) {
    const same = open.button === button;
    open.close();
    if (same) return;
  }
  const menu = h("div", {class: "menu", role: "menu", "data-testid": "menu"}, items.map(item =>
    h("button", {class: "menu-item", role: "menuitem", type: "button", "data-testid": item.testid, onclick: () => {
      close();
      item.act();
    }}, icon(item.icon), item.words)));
  const close = () => {
    menu.remove();
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("mousedown", outside, true);
    open = null;
    button.focus();
  };
  const outside = event => {
    if (!menu.contains(event.target) && !button.contains(event.target)) close();
  };
  menu.addEventListener("keydown", event => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  arrows(menu, ".menu-item");
  button.setAttribute("aria-expanded", "true");
  button.after(menu);
  document.addEventListener("mousedown", outside, true);
  open = {button, close};
  if (menu.getBoundingClientRect().bottom > window.innerHeight - 90) menu.classList.add("up");
  menu.querySelector("button").focus();
}

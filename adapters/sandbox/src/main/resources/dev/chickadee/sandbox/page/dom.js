// The only place where elements are made. Text is always text: nothing is ever parsed as HTML.

/** Makes an element: h("button", {class: "x", onclick: f, "aria-label": "y"}, "words", child). */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked" || name === "selected") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(3)) {
    if (child === undefined || child === null || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Puts these children in the place of all that an element holds. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

export function byId(id) {
  return document.getElementById(id);
}

/** Sets a custom colour; inline style attributes are forbidden by the page's policy, the object model is not. */
export function tint(element, colour) {
  element.style.setProperty("--tint", colour);
  return element;
}

/** Arrow keys, Home and End move the focus within a list; one stop for the Tab key. */
export function arrows(list, selector, options = {}) {
  const items = () => [...list.querySelectorAll(selector)].filter(i => i.offsetParent !== null);
  const back = options.horizontal ? "ArrowLeft" : "ArrowUp";
  const on = options.horizontal ? "ArrowRight" : "ArrowDown";
  list.addEventListener("keydown", event => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    if (at < 0) return;
    const to = {[back]: at - 1, [on]: at + 1, Home: 0, End: all.length - 1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))].focus();
  });
}

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  hash: "M9 3 7 21M17 3l-2 18M4 8.500h17M3 15.500h17",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  link: "M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1",
  menu: "M4 6h16M4 12h16M4 18h16",
  close: "M6 6l12 12M18 6 6 18",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  reply: "M4 5h16v11H9l-5 4z",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v2M12 20v2M4.900 4.900l1.400 1.400M17.700 17.700l1.400 1.400M2 12h2M20 12h2M4.900 19.100l1.400-1.400M17.700 6.300l1.400-1.400",
  moon: "M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500z",
  auto: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  guide: "M12 21s-1-2-4-2H4V5h4c3 0 4 2 4 2s1-2 4-2h4v14h-4c-3 0-4 2-4 2zM12 7v14",
  send: "M4 12 20 4l-5 16-3.500-6.500z",
  flag: "M6 21V4M6 4h11l-2 4 2 4H6",
  eye: "M2 12s4-6.500 10-6.500S22 12 22 12s-4 6.500-10 6.500S2 12 2 12zM12 9.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5z",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  mail: "M3 6h18v12H3zM3 7l9 6 9-6",
  info: "M12 11v6M12 7.500h.01M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z",
  good: "M5 12.500l4.500 4.500L19 7.500",
  warning: "M12 4 2.500 20h19zM12 10v4.500M12 17.500h.01",
  danger: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16.500h.01",
  archive: "M3 5h18v4H3zM5 9v10h14V9M10 13h4",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20c1-4 4-6 8-6s7 2 8 6",
};

/** A small picture that says nothing by itself: words stand beside it or in the label of its button. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name] || "");
  svg.append(path);
  return svg;
}

// Light or dark as the system says, until the visitor says otherwise.

const NEXT = {auto: "light", light: "dark", dark: "auto"};

export function theme() {
  try {
    return localStorage.getItem("chickadee-theme") ?? "auto";
  } catch {
    return "auto";
  }
}

export function chooseTheme(to = theme()) {
  if (to === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = to;
  try {
    localStorage.setItem("chickadee-theme", to);
  } catch {
    // Private windows may refuse to remember it.
  }
}

export function nextTheme() {
  chooseTheme(NEXT[theme()] ?? "auto");
  return theme();
}

// The page's own words, in the language of the person that the visitor plays.

let words = {};
let language = "en";

export async function speak(tag) {
  const wanted = (tag || "en").split("-")[0] === "de" ? "de" : "en";
  if (wanted === language && Object.keys(words).length) return;
  const answer = await fetch(`/api/sandbox/words?language=${wanted}`);
  words = await answer.json();
  language = wanted;
  document.documentElement.lang = wanted;
}

/** The words of a key, with {0}, {1} … filled in; the key itself if there are none, so that a gap is seen. */
export function t(key, ...values) {
  const text = words[key] ?? key;
  return values.reduce((all, value, i) => all.replaceAll(`{${i}}`, String(value)), text);
}

export function has(key) {
  return key in words;
}

export function spoken() {
  return language;
}

/** One or many: key.one or key.many. */
export function count(key, number) {
  return t(`${key}.${number === 1 ? "one" : "many"}`, number);
}

export function clock(at) {
  return new Intl.DateTimeFormat(language, {hour: "2-digit", minute: "2-digit"}).format(new Date(at));
}

export function moment(at) {
  return new Intl.DateTimeFormat(language, {dateStyle: "full", timeStyle: "short"}).format(new Date(at));
}

export function day(at) {
  const date = new Date(at);
  const start = d => new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
  const ago = Math.round((start(new Date()) - start(date)) / 86_400_000);
  if (ago === 0) return t("day.today");
  if (ago === 1) return t("day.yesterday");
  return new Intl.DateTimeFormat(language, {weekday: "long", day: "numeric", month: "long"}).format(date);
}

// Talks to the JSON API; see bot/docs/sandbox-api.md.

import {t, has} from "./words.js";
import {toast} from "./toast.js";

export class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** The page's own words for it if there are any, else the server's sentence. */
  words() {
    return has(`error.${this.code}`) ? t(`error.${this.code}`) : this.message;
  }
}

async function read(answer) {
  let json = {};
  try {
    json = await answer.json();
  } catch {
    throw new Refusal(answer.status, "no-answer", t("error.no-answer"));
  }
  if (!answer.ok) throw new Refusal(answer.status, json.error?.code, json.error?.message ?? "");
  return json;
}

async function ask(request) {
  let answer;
  try {
    answer = await request();
  } catch {
    throw new Refusal(0, "no-answer", t("error.no-answer"));
  }
  return read(answer);
}

export function get(path, query = {}) {
  return ask(() => fetch(`/api/sandbox/${path}?${new URLSearchParams(query)}`));
}

export function post(path, body) {
  return ask(() => fetch(`/api/sandbox/${path}`, {
    method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body),
  }));
}

/** Posts; what is refused is said in a corner of the page. Answers null then. */
export async function attempt(path, body) {
  try {
    return await post(path, body);
  } catch (refusal) {
    toast(refusal instanceof Refusal ? refusal.words() : String(refusal));
    return null;
  }
}

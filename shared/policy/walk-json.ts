import { fail, succeed, type Result } from "../basics/result";

/** Where each value of a JSON text begins, by its path in dots ("models.allowed.0.name"; "" is the whole). */
export type JsonPlaces = ReadonlyMap<string, number>;

/** The first thing in a text that is not as it should be, and where, by character. */
export type JsonFault = { readonly at: number; readonly reason: string };

/** Walks JSON as RFC 8259 has it, with one thing more: no object has a key twice, for nobody could say which of them counts. The text's nesting is bounded before. */
export function walkJson(text: string): Result<JsonPlaces, JsonFault> {
  const walk = new Walk(text);
  const reason = walk.value("") ?? walk.end();
  return reason === null ? succeed(walk.places) : fail({ at: walk.at, reason });
}

/** The line of a place, from 1. */
export function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Each step moves `at` and gives the reason to stop, or null. */
class Walk {
  at = 0;
  readonly places = new Map<string, number>();

  constructor(private readonly text: string) {}

  value(path: string): string | null {
    this.take(SPACE);
    this.places.set(path, this.at);
    const keys = new Set<string>();
    switch (this.text[this.at]) {
      case "{":
        return this.list("}", () => this.member(path, keys));
      case "[":
        return this.list("]", (index) => this.value(under(path, String(index))));
      default:
        return this.take(STRING) === null && this.take(NUMBER_OR_WORD) === null ? "a value is missing or misspelt here" : null;
    }
  }

  end(): string | null {
    this.take(SPACE);
    return this.at === this.text.length ? null : "something stands after the end";
  }

  private list(close: string, each: (index: number) => string | null): string | null {
    this.at += 1;
    this.take(SPACE);
    if (this.sign(close)) return null;
    for (let index = 0; ; index++) {
      const reason = each(index);
      if (reason !== null) return reason;
      this.take(SPACE);
      if (this.sign(close)) return null;
      if (!this.sign(",")) return `"," or "${close}" is missing here`;
    }
  }

  private member(path: string, keys: Set<string>): string | null {
    this.take(SPACE);
    const from = this.at;
    const quoted = this.take(STRING);
    if (quoted === null) return "a name in quotes is missing here";
    // However it is escaped, it is the same name.
    const key = String(JSON.parse(quoted));
    if (keys.has(key)) {
      this.at = from;
      return `${quoted} stands there twice`;
    }
    keys.add(key);
    this.take(SPACE);
    return this.sign(":") ? this.value(under(path, key)) : '":" is missing here';
  }

  private sign(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }
}

function under(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

import type { ValueState } from "./property-state";

const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** What an expression gives: plain numbers and lists of them are read; of everything else (`wiggle(2, 30)`) the simulated host shows the value underneath. */
export function expressionValue(text: string, value: ValueState): ValueState {
  const plain = text.trim().replace(/;$/, "");
  if (NUMBER.test(plain)) return Number(plain);
  const items = /^\[(.*)\]$/.exec(plain)?.[1]?.split(",").map((item) => item.trim());
  return items?.every((item) => NUMBER.test(item)) ? items.map(Number) : value;
}

/** The host's complaint about an expression, "" where it has none: only brackets that do not match are noticed. */
export function expressionProblem(text: string): string {
  const open: string[] = [];
  for (const char of text) {
    if ("([{".includes(char)) open.push(char);
    else if (")]}".includes(char) && open.pop() !== "([{"[")]}".indexOf(char)]) return "Error: brackets do not match";
  }
  return open.length > 0 ? "Error: brackets do not match" : "";
}

import { outcomeWords } from "../../../shared/panel/receipts/outcome-words";
import type { Receipt } from "../../../shared/host/receipt";
import type { Fate } from "./standing";

const FATE_WORDS: { readonly [fate in Fate]: string } = {
  reverted: "reverted",
  undone: "undone in the host",
  changed: "changed since",
};

/** How one shot of a receipt stands: "applied", "reverted", "undone in the host", "changed since". */
export function fateWord(fate: Fate | undefined): string {
  return fate === undefined ? "applied" : FATE_WORDS[fate];
}

/** How a receipt ended and what is left of it: "Applied.", "1 of 3 reverted, 1 undone in the host." */
export function describeReceipt({ outcome, plan }: Receipt, fates: ReadonlyMap<string, Fate>): string {
  return outcomeWords(outcome, () => describeFates(plan.items.length, [...fates.values()]));
}

function describeFates(items: number, fates: readonly Fate[]): string {
  const [only] = fates;
  if (only === undefined) return "Applied.";
  if (fates.length === items && fates.every((fate) => fate === only)) return `${fateWord(only).charAt(0).toUpperCase()}${fateWord(only).slice(1)}.`;
  const kinds: readonly Fate[] = ["reverted", "undone", "changed"];
  const counted = kinds.map((kind) => ({ kind, number: fates.filter((fate) => fate === kind).length })).filter(({ number }) => number > 0);
  return `${counted.map(({ kind, number }, index) => `${number}${index === 0 ? ` of ${items}` : ""} ${fateWord(kind)}`).join(", ")}.`;
}

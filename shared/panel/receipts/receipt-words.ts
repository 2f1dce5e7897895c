import { assertNever } from "../../basics/assert-never";
import type { Receipt } from "../../host/receipt";
import { hostName } from "../host-in-words";
import { outcomeWords } from "./outcome-words";
import type { Fate } from "./standing";
import { say } from "../../words/say";

/** How one item of a receipt stands: "applied", "reverted", "already undone in Premiere", "changed since". */
export function fateWord(fate: Fate | undefined, { host }: Pick<Receipt, "host">): string {
  switch (fate) {
    case undefined:
      return say`applied`;
    case "reverted":
      return say`reverted`;
    case "undone":
      return say`already undone in ${hostName(host.name)}`;
    case "changed":
      return say`changed since`;
    default:
      return assertNever(fate);
  }
}

/** How a receipt ended and what is left of it: "Applied.", "1 of 3 reverted, 1 already undone in Premiere." */
export function describeReceipt(receipt: Receipt, fates: ReadonlyMap<string, Fate>): string {
  return outcomeWords(receipt.outcome, () => describeFates(receipt, [...fates.values()]));
}

function describeFates(receipt: Receipt, fates: readonly Fate[]): string {
  const items = receipt.plan.items.length;
  const [only] = fates;
  if (only === undefined) return "Applied.";
  const said = (fate: Fate): string => fateWord(fate, receipt);
  if (fates.length === items && fates.every((fate) => fate === only)) return `${said(only).charAt(0).toUpperCase()}${said(only).slice(1)}.`;
  const kinds: readonly Fate[] = ["reverted", "undone", "changed"];
  const counted = kinds.map((kind) => ({ kind, number: fates.filter((fate) => fate === kind).length })).filter(({ number }) => number > 0);
  return `${counted.map(({ kind, number }, index) => `${number}${index === 0 ? ` ${say`of ${items}`}` : ""} ${said(kind)}`).join(", ")}.`;
}

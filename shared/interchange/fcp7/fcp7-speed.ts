import { isUsableSpeed } from "../usable-speed";
import { childOf, textAt, type XmlElement } from "../xml/read-xml";

/** How a clip item is retimed, and whether its speed changes while it plays. */
export type ItemSpeed = { readonly speed: number; readonly varies: boolean };

/** The speed of a `<clipitem>` by its "timeremap" effect; 1 without one or where it stands still. */
export function itemSpeed(item: XmlElement): ItemSpeed {
  const effect = effectsOf(item).find((each) => textAt(each, "effectid") === "timeremap");
  if (!effect) return { speed: 1, varies: false };
  const percent = Math.abs(Number(parameter(effect, "speed") ?? NaN));
  const rate = isUsableSpeed(percent / 100) ? percent / 100 : 1;
  const varies = parameter(effect, "variablespeed") === "1" || (parameter(effect, "speed") !== null && !isUsableSpeed(percent / 100));
  return { speed: parameter(effect, "reverse")?.toUpperCase() === "TRUE" ? -rate : rate, varies };
}

/** Has the item effects other than its speed? */
export function hasEffects(item: XmlElement): boolean {
  return effectsOf(item).some((effect) => textAt(effect, "effectid") !== "timeremap");
}

function effectsOf(item: XmlElement): XmlElement[] {
  return item.children.filter((child) => child.name === "filter").flatMap((filter) => childOf(filter, "effect") ?? []);
}

function parameter(effect: XmlElement, id: string): string | null {
  const found = effect.children.find((child) => child.name === "parameter" && textAt(child, "parameterid") === id);
  return textAt(found, "value");
}

import { assertNever } from "../../../shared/basics/assert-never";
import type { NumberUnit, ParamSpec, ParamValue } from "../../../shared/effects/effect-spec";
import { say } from "../../../shared/words/say";

const UNITS: { readonly [unit in NumberUnit]: string } = { percent: " %", px: " px", stops: ` ${say`stops`}`, share: "", byte: "", factor: "", count: "", none: "" };

/** A parameter's value as an editor reads it: "40 %", "on", "#ff8000". */
export function valueWords(param: ParamSpec, value: ParamValue): string {
  const numbers = typeof value === "number" ? [value] : value;
  const [first = 0] = numbers;
  switch (param.kind) {
    case "number":
      return `${rounded(first)}${UNITS[param.unit]}`;
    case "angle":
      return `${rounded(first)}°`;
    case "popup":
      return param.choices[first - 1] ?? String(first);
    case "checkbox":
      return first === 0 ? say`off` : say`on`;
    case "color":
      return `#${numbers
        .slice(0, 3)
        .map((share) => Math.round(share * 255).toString(16).padStart(2, "0"))
        .join("")}`;
    case "point":
      return `${numbers.map(rounded).join(", ")} px`;
    case "curve":
      return say`a curve of ${numbers.length / 2} points`;
    default:
      return assertNever(param);
  }
}

function rounded(value: number): string {
  return String(Number(value.toFixed(2)));
}

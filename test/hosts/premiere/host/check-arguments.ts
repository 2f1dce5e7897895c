import { hostError } from "./host-errors";

/** Classes that arguments can be instances of, by the name the type definitions use. Filled by `guardClass`. */
const CLASSES = new Map<string, { readonly prototype: object }>();

/** Makes a class known to the argument checks. */
export function registerClass(name: string, simulatedClass: { readonly prototype: object }): void {
  CLASSES.set(name, simulatedClass);
}

/** Reads "(TickTime, number?)" or "async (string)" into its parts. */
export function parseSignature(signature: string): { readonly isAsync: boolean; readonly kinds: readonly string[] } {
  const inside = signature.slice(signature.indexOf("(") + 1, -1);
  return { isAsync: signature.startsWith("async "), kinds: inside === "" ? [] : inside.split(", ") };
}

/** Throws what Premiere throws for too few arguments, for a wrong JavaScript type, and for a host object of the wrong class. */
export function checkArguments(kinds: readonly string[], args: readonly unknown[]): void {
  const required = kinds.filter((kind) => !kind.endsWith("?")).length;
  if (args.length < required) throw hostError("notEnoughParameters");
  kinds.forEach((kind, index) => checkArgument(kind, args[index]));
}

function checkArgument(kind: string, value: unknown): void {
  if (kind.endsWith("?")) {
    if (value !== undefined && value !== null) checkArgument(kind.slice(0, -1), value);
    return;
  }
  const kinds = kind.split("|");
  if (kinds.some((one) => fits(one, value))) return;
  throw isHostObject(value) && kinds.some((one) => CLASSES.has(one)) ? hostError("invalidParameter") : hostError("illegalType");
}

function fits(kind: string, value: unknown): boolean {
  if (kind.endsWith("[]")) return Array.isArray(value) && value.every((one) => fits(kind.slice(0, -2), one));
  switch (kind) {
    case "any":
      return true;
    case "enum":
      return value !== undefined && value !== null;
    case "object":
      return typeof value === "object" && value !== null;
    case "number":
      return typeof value === "number" && !Number.isNaN(value);
    case "string":
    case "boolean":
    case "function":
      return typeof value === kind;
    default:
      return isInstance(kind, value);
  }
}

function isInstance(kind: string, value: unknown): boolean {
  const known = CLASSES.get(kind);
  return known !== undefined && typeof value === "object" && value !== null && Object.prototype.isPrototypeOf.call(known.prototype, value);
}

function isHostObject(value: unknown): boolean {
  return [...CLASSES.keys()].some((kind) => isInstance(kind, value));
}

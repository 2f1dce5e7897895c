import { hostError } from "./host-errors";

/** Reads "(number, string?)" into its parts; undefined for what is no signature. */
export function parseSignature(signature: string): readonly string[] | undefined {
  if (!signature.startsWith("(")) return undefined;
  return signature === "()" ? [] : signature.slice(1, -1).split(", ");
}

/** Throws for too few or too many arguments and for the wrong kind; `classOf` names the class of a host object. */
export function checkArguments(member: string, kinds: readonly string[], args: readonly unknown[], classOf: (value: unknown) => string | undefined): void {
  const required = kinds.filter((kind) => !kind.endsWith("?")).length;
  if (args.length < required || args.length > kinds.length) throw hostError(`Wrong number of arguments: ${member} takes ${required === kinds.length ? required : `${required} to ${kinds.length}`}, got ${args.length}`);
  kinds.forEach((kind, index) => {
    const value = args[index];
    if (kind.endsWith("?") && value === undefined) return;
    checkKind(`argument ${index + 1} of ${member}`, kind.replace("?", ""), value, classOf);
  });
}

/** Throws unless the value is of one of the kinds in "number|string". */
export function checkKind(what: string, kind: string, value: unknown, classOf: (value: unknown) => string | undefined): void {
  if (!kind.split("|").some((one) => fits(one, value, classOf))) throw hostError(`Wrong type: ${what} has to be ${kind.split("|").join(" or ")}`);
}

function fits(kind: string, value: unknown, classOf: (value: unknown) => string | undefined): boolean {
  switch (kind) {
    case "any":
      return value !== undefined;
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null;
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "string":
    case "boolean":
    case "function":
      return typeof value === kind;
    default:
      return classOf(value) === kind;
  }
}

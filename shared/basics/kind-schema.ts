import * as v from "valibot";
import { oneOf } from "./plain-schemas";

/**
 * A schema for cases told apart by their `kind`: strict objects with these further fields. Only the case that the kind names is
 * tried, so a complaint is about the right one. Smaller than the library's own variant, and the main script counts its bytes.
 */
export function kindSchema<Cases extends Readonly<Record<string, v.ObjectEntries>>>(cases: Cases): v.GenericSchema<unknown, OutputOf<Cases>> {
  const schemas = Object.entries(cases).map(([kind, fields]) => [kind, v.strictObject({ kind: oneOf(kind), ...fields })] as const);
  // Each case is one member of the union; TypeScript cannot follow the mapping through Object.entries.
  return chosenBy(kindOf, new Map<unknown, v.GenericSchema>(schemas), "not of a known kind") as v.GenericSchema<unknown, OutputOf<Cases>>;
}

type OutputOf<Cases extends Readonly<Record<string, v.ObjectEntries>>> = {
  [Kind in keyof Cases]: { readonly kind: Kind } & v.InferOutput<v.StrictObjectSchema<Cases[Kind], undefined>>;
}[keyof Cases];

/** A schema for values told apart by JavaScript's `typeof`; a type that has no case is refused. */
export function schemaByType<Cases extends Readonly<Record<string, v.GenericSchema>>>(cases: Cases): v.GenericSchema<unknown, v.InferOutput<Cases[keyof Cases]>> {
  return chosenBy((input) => typeof input, new Map<unknown, v.GenericSchema<unknown, v.InferOutput<Cases[keyof Cases]>>>(Object.entries(cases)), "of another type");
}

function chosenBy<Output>(tell: (input: unknown) => unknown, cases: ReadonlyMap<unknown, v.GenericSchema<unknown, Output>>, complaint: string): v.GenericSchema<unknown, Output> {
  const none = v.custom<Output>(() => false, complaint);
  return v.lazy((input) => cases.get(tell(input)) ?? none);
}

function kindOf(input: unknown): unknown {
  return typeof input === "object" && input !== null && "kind" in input ? input.kind : undefined;
}

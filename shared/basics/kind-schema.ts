import * as v from "valibot";

/**
 * A schema for cases told apart by their `kind`: strict objects with these further fields. Only the case that the kind names is
 * tried, so a complaint is about the right one. Smaller than the library's own variant, and the main script counts its bytes.
 */
export function kindSchema<Cases extends Readonly<Record<string, v.ObjectEntries>>>(cases: Cases): v.GenericSchema<unknown, OutputOf<Cases>> {
  const byKind = new Map<unknown, v.GenericSchema<unknown, OutputOf<Cases>>>(
    // Each case is one member of the union; TypeScript cannot follow the mapping through Object.entries.
    Object.entries(cases).map(([kind, fields]) => [kind, v.strictObject({ kind: v.literal(kind), ...fields }) as unknown as v.GenericSchema<unknown, OutputOf<Cases>>]),
  );
  return v.lazy((input) => byKind.get(kindOf(input)) ?? v.never("not of a known kind"));
}

type OutputOf<Cases extends Readonly<Record<string, v.ObjectEntries>>> = {
  [Kind in keyof Cases]: { readonly kind: Kind } & v.InferOutput<v.StrictObjectSchema<Cases[Kind], undefined>>;
}[keyof Cases];

/** A schema for values told apart by JavaScript's `typeof`; a type that has no case is refused. */
export function schemaByType<Cases extends Readonly<Record<string, v.GenericSchema>>>(cases: Cases): v.GenericSchema<unknown, v.InferOutput<Cases[keyof Cases]>> {
  const byType = new Map<string, v.GenericSchema<unknown, v.InferOutput<Cases[keyof Cases]>>>(Object.entries(cases));
  return v.lazy((input) => byType.get(typeof input) ?? v.never("of another type"));
}

function kindOf(input: unknown): unknown {
  return typeof input === "object" && input !== null && "kind" in input ? input.kind : undefined;
}

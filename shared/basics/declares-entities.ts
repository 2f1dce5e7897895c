/** Does an XML document declare entities of its own? No program that we read from does, and those that do would have them grow, or load files. */
export function declaresEntities(document: string): boolean {
  return /<!ENTITY|<!DOCTYPE[^<>[]*\[/i.test(document);
}

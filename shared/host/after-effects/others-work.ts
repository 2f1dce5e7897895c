type Property = AfterEffectsUXP.Property;
type PropertyGroup = AfterEffectsUXP.PropertyGroup;

/**
 * What somebody did in an effect beside the parameters that a plan knows by their numbers, by the host's name for it: a vignette of Lumetri, a curve, a mask. Null where
 * nothing was touched. `isModified` is documented as "changed since it was made"; whether every effect keeps to it is unknown, so an effect may be left alone in vain.
 */
export function othersWorkIn(effect: PropertyGroup, known: ReadonlySet<number>): string | null {
  const names = new Set([...known].map((index) => `${effect.matchName}-${String(index).padStart(4, "0")}`));
  return firstModified(effect, names);
}

function firstModified(group: PropertyGroup, known: ReadonlySet<string>): string | null {
  for (let i = 1; i <= group.numProperties; i++) {
    const child = group.property(i);
    if (known.has(child.matchName)) continue;
    const found = "numProperties" in child ? firstModified(child, known) : modifiedName(child);
    if (found !== null) return found;
  }
  return null;
}

function modifiedName(property: Property): string | null {
  return property.isModified ? property.name : null;
}

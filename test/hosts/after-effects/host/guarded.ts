import API_TABLE from "./api-table.json";
import { checkArguments, checkKind, parseSignature } from "./check-arguments";
import { hostError, NotSimulatedError, UndocumentedMemberError } from "./host-errors";
import type { SimulatedHost } from "./simulated-host";

/** Names of the classes in our draft of After Effects' module. */
export type ClassName = keyof typeof API_TABLE;

/** `Pick<X, keyof X>` without the members that are named as not simulated: touching those throws a NotSimulatedError. */
export type Simulated<Real, Missing extends keyof Real = never> = Pick<Real, Exclude<keyof Real, Missing>>;

/** The base of everything that the module hands out and that stands for something in the host. */
export abstract class HostObject {
  constructor(readonly host: SimulatedHost) {}

  /** Throws when what it stands for is gone, or was made anew. */
  checkAlive(): void {
    return undefined;
  }
}

/** Members of every class: "readonly", "optional", the kind of what can be set, or a signature. */
const TABLES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(Object.entries(API_TABLE).map(([name, members]) => [name, new Map(Object.entries(members))]));

type AnyFunction = (...args: unknown[]) => unknown;
type GuardedObject = { readonly target: HostObject; readonly className: ClassName };

const GUARDED = new WeakMap<object, GuardedObject>();

/** What JavaScript engines, promises and test tools ask of any object: undefined, and no mistake. */
const ASKED_OF_ANY_OBJECT = new Set(["then", "toJSON", "constructor", "asymmetricMatch", "$$typeof", "nodeType", "tagName", "hasAttribute", "length", "@@__IMMUTABLE_ITERABLE__@@", "@@__IMMUTABLE_RECORD__@@"]);

/**
 * What a script sees of an object: every access checks faults, liveness, arguments and kinds by the table of documented members.
 * A member that no document knows throws, and so does one that is not simulated.
 */
export function guarded<Seen>(className: ClassName, target: HostObject): Seen {
  const table = TABLES.get(className) ?? new Map<string, string>();
  const proxy = new Proxy(target, {
    get: (_target, key) => (typeof key === "symbol" ? undefined : read(className, table, target, key)),
    set: (_target, key, value) => write(className, table, target, String(key), value),
    has: (_target, key) => typeof key === "string" && table.has(key),
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
    deleteProperty: () => false,
    getPrototypeOf: () => null,
  });
  GUARDED.set(proxy, { target, className });
  // The class behind it was checked against the documented type where it is written.
  return proxy as unknown as Seen;
}

/** The simulated object behind what a script holds; throws for strangers and for dead references. */
export function behind<Target extends HostObject>(seen: unknown, kind: abstract new (...args: never[]) => Target): Target {
  const { target } = (typeof seen === "object" && seen !== null && GUARDED.get(seen)) || { target: undefined };
  if (!(target instanceof kind)) throw hostError("Wrong type: not an object of this host");
  target.checkAlive();
  return target;
}

/** The class of an object that the host made, or undefined. */
function classOf(value: unknown): ClassName | undefined {
  return typeof value === "object" && value !== null ? GUARDED.get(value)?.className : undefined;
}

/** Documented members of a class that an object of its simulation lacks. */
export function notSimulated(className: ClassName, simulated: object): readonly string[] {
  const table = TABLES.get(className) ?? new Map<string, string>();
  return [...table].filter(([member, kind]) => kind !== "optional" && !(member in simulated)).map(([member]) => member);
}

function read(className: ClassName, table: ReadonlyMap<string, string>, target: HostObject, key: string): unknown {
  const name = `${className}.${key}`;
  const kind = table.get(key);
  if (kind === undefined) {
    if (/^\d+$/.test(key) && isIndexed(target)) return target.atIndex(Number(key));
    if (ASKED_OF_ANY_OBJECT.has(key)) return undefined;
    throw new UndocumentedMemberError(name);
  }
  const kinds = parseSignature(kind);
  if (kinds) return (...args: unknown[]) => call(name, kinds, target, key, args);
  const fault = target.host.faults.take(name);
  if (fault?.kind === "throws") throw new Error(fault.message);
  if (fault) return fault.value;
  target.checkAlive();
  if (!(key in target)) {
    if (kind === "optional") return undefined;
    throw new NotSimulatedError(name);
  }
  return Reflect.get(target, key, target);
}

function call(name: string, kinds: readonly string[], target: HostObject, key: string, args: readonly unknown[]): unknown {
  const fault = target.host.faults.take(name);
  if (fault?.kind === "throws") throw new Error(fault.message);
  if (fault) return fault.value;
  target.checkAlive();
  checkArguments(name, kinds, args, classOf);
  const method: unknown = Reflect.get(target, key, target);
  if (typeof method !== "function") throw new NotSimulatedError(name);
  return (method as AnyFunction).apply(target, [...args]);
}

function write(className: ClassName, table: ReadonlyMap<string, string>, target: HostObject, key: string, value: unknown): boolean {
  const name = `${className}.${key}`;
  const kind = table.get(key);
  if (kind === undefined) throw new UndocumentedMemberError(name);
  if (kind === "readonly" || kind === "optional" || parseSignature(kind)) throw hostError(`${name} is read-only`);
  const fault = target.host.faults.take(name);
  if (fault?.kind === "throws") throw new Error(fault.message);
  target.checkAlive();
  checkKind(name, kind, value, classOf);
  if (!(key in target)) throw new NotSimulatedError(name);
  return Reflect.set(target, key, value, target);
}

function isIndexed(target: HostObject): target is HostObject & { atIndex(index: number): unknown } {
  return "atIndex" in target && typeof target.atIndex === "function";
}

import API_TABLE from "./api-table.json";
import { checkArguments, parseSignature, registerClass } from "./check-arguments";
import type { Fault } from "./fault-injector";
import { HostHandle } from "./host-handle";
import { NotSimulatedError } from "./host-errors";
import { isNewerThan } from "./since";
import type { SimulatedHost } from "./simulated-host";

/** Names of the classes in Adobe's type definitions. */
export type ClassName = keyof typeof API_TABLE;

/** `Pick<X, keyof X>` without the members that are named as not simulated: those are filled in and throw a NotSimulatedError. */
export type Simulated<Real, Missing extends keyof Real = never> = Pick<Real, Exclude<keyof Real, Missing>>;

/** Where a real host takes more than the declarations say (measured). */
const WIDER_SIGNATURES: Readonly<Record<string, string>> = { "Properties.getProperties": "async (Project|Sequence|ClipProjectItem)" };

type AnyFunction = (...args: unknown[]) => unknown;

/** "Class.member" of everything that throws NotSimulatedError, for the tests and the README. */
export const NOT_SIMULATED = new Set<string>();

/**
 * Puts the rules of the host before every member of a simulated class: ordered faults, dead handles, arity and argument types.
 * Members that the type definitions have and the class lacks are added and throw a NotSimulatedError. Call it once a class.
 */
export function guardClass(className: ClassName, simulatedClass: { readonly prototype: object }): void {
  registerClass(className, simulatedClass);
  const { prototype } = simulatedClass;
  for (const [member, signature] of Object.entries<string>(API_TABLE[className].instance)) {
    const found = findDescriptor(prototype, member);
    if (signature === "property") guardProperty(prototype, className, member, found);
    else Object.defineProperty(prototype, member, { ...found, configurable: true, value: guardMethod(className, member, signature, found?.value) });
  }
}

/** The module's export for a class: carries the static members, shares the prototype, and cannot be called. */
export function exposeClass(host: SimulatedHost, className: ClassName, simulatedClass: { readonly prototype: object }, statics: object): unknown {
  const exposed = function illegalConstructor(): never {
    throw new TypeError(`${className} is not a constructor`);
  };
  Object.defineProperty(exposed, "prototype", { value: simulatedClass.prototype });
  const table: Readonly<Record<string, string>> = API_TABLE[className].static;
  for (const [member, signature] of Object.entries(table)) {
    if (isNewerThan(host.switches.build, `${className}.${member}`)) continue;
    const value: unknown = Reflect.get(statics, member);
    const guarded = signature === "property" ? value : guardFunction(host, className, member, signature, value);
    Object.defineProperty(exposed, member, { value: guarded, enumerable: true, configurable: true });
  }
  return exposed;
}

function guardMethod(className: string, member: string, signature: string, method: unknown): AnyFunction {
  const name = `${className}.${member}`;
  if (!isFunction(method)) NOT_SIMULATED.add(name);
  const { isAsync, kinds } = parseSignature(signature);
  return function (this: unknown, ...args: unknown[]): unknown {
    const handle = this instanceof HostHandle ? this : undefined;
    const fault = handle && faultOf(handle, name);
    const work = (): unknown => {
      handle?.checkAlive();
      checkArguments(kinds, args);
      if (!isFunction(method)) throw new NotSimulatedError(name);
      return method.apply(this, args);
    };
    return fault ? suffer(fault, isAsync, work, hostOf(handle).clock) : answer(isAsync, work);
  };
}

function guardFunction(host: SimulatedHost, className: string, member: string, signature: string, method: unknown): AnyFunction {
  const name = `${className}.${member}`;
  if (!isFunction(method)) NOT_SIMULATED.add(name);
  const { isAsync, kinds } = parseSignature(WIDER_SIGNATURES[name] ?? signature);
  return (...args: unknown[]): unknown => {
    const fault = host.faults.take(name);
    const work = (): unknown => {
      checkArguments(kinds, args);
      if (!isFunction(method)) throw new NotSimulatedError(name);
      return method(...args);
    };
    return fault ? suffer(fault, isAsync, work, host.clock) : answer(isAsync, work);
  };
}

function guardProperty(prototype: object, className: string, member: string, found: PropertyDescriptor | undefined): void {
  const read = found?.get;
  if (!read) return;
  Object.defineProperty(prototype, member, {
    ...found,
    configurable: true,
    get(this: unknown): unknown {
      if (!(this instanceof HostHandle)) return read.call(this);
      const fault = faultOf(this, `${className}.${member}`);
      const work = (): unknown => {
        this.checkAlive();
        return read.call(this);
      };
      return fault ? suffer(fault, false, work, hostOf(this).clock) : work();
    },
  });
}

/** An async member answers with a promise whatever happens; a sync one throws. */
function answer(isAsync: boolean, work: () => unknown): unknown {
  if (!isAsync) return work();
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(error);
  }
}

function suffer(fault: Fault, isAsync: boolean, work: () => unknown, clock: SimulatedHost["clock"]): unknown {
  switch (fault.kind) {
    case "throws":
      return answer(isAsync, () => {
        throw new Error(fault.message);
      });
    case "returns":
      return answer(isAsync, () => fault.value);
    case "never":
      return new Promise(() => undefined);
    case "late": {
      const done = answer(isAsync, work);
      return isAsync ? new Promise((resolve) => clock.delay(fault.afterMs, () => resolve(done))) : done;
    }
  }
}

function faultOf(handle: HostHandle, name: string): Fault | undefined {
  return hostOf(handle).faults.take(name);
}

function hostOf(handle: HostHandle): SimulatedHost {
  // The host is protected on handles so that panels' type checks never see it; the guard is part of the host.
  return (handle as unknown as { readonly host: SimulatedHost }).host;
}

function findDescriptor(prototype: object, member: string): PropertyDescriptor | undefined {
  for (let owner: object | null = prototype; owner && owner !== Object.prototype; owner = Reflect.getPrototypeOf(owner)) {
    const found = Reflect.getOwnPropertyDescriptor(owner, member);
    if (found) return found;
  }
  return undefined;
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function";
}

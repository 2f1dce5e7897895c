import type { ParamState } from "../project/parameter-state";
import type { MarkerSnapshot, ParamSnapshot } from "../project/project-snapshot";
import type { EffectRef, MarkerOwnerRef, ParamRef } from "../project/references";

/**
 * One change to the host's project, as data. Every edit says what it expects to find and what it leaves:
 * so it is its own staleness check, and turned around it is its own inverse.
 */
export type Edit = SetParameter | AddEffect | RemoveEffect | AddMarker | RemoveMarker;

/** Gives a parameter another value, or other keyframes. */
export type SetParameter = {
  readonly kind: "set-parameter";
  readonly on: ParamRef;
  readonly from: ParamState;
  readonly to: ParamState;
};

/**
 * Puts a new effect into a clip's chain.
 *
 *     | Opacity | Motion |  ->  | Opacity | Motion | Lumetri |
 */
export type AddEffect = { readonly kind: "add-effect" } & EffectPlacement;

/** Takes an effect out of a clip's chain; it must hold nothing but what is listed here. */
export type RemoveEffect = { readonly kind: "remove-effect" } & EffectPlacement;

type EffectPlacement = {
  readonly effect: EffectRef;
  readonly displayName: string;
  /** Place in the chain, intrinsics counted. */
  readonly chainIndex: number;
  /** What its parameters hold when it is new: left by adding, expected by removing. */
  readonly params: readonly ParamSnapshot[];
};

/** Puts a marker on a sequence or on a clip in the bin. */
export type AddMarker = { readonly kind: "add-marker"; readonly on: MarkerOwnerRef; readonly marker: MarkerSnapshot };

/** Takes away one marker that says exactly this. */
export type RemoveMarker = { readonly kind: "remove-marker"; readonly on: MarkerOwnerRef; readonly marker: MarkerSnapshot };

/** An edit whose expectation no longer holds, in words. */
export type StaleEdit = {
  readonly edit: Edit;
  /** What the edit is about: "Exposure of Lumetri Color on A003". */
  readonly on: string;
  readonly expected: string;
  readonly found: string;
};

import type { ParamState } from "../project/parameter-state";
import type { MarkerSnapshot, ParamSnapshot } from "../project/project-snapshot";
import type { EffectRef, MarkerOwnerRef, ParamRef } from "../project/references";
import type { StringOut, Subclip } from "./string-out";

/**
 * One change to the host's project, as data. Every edit says what it expects to find and what it leaves:
 * so it is its own staleness check, and turned around it is its own inverse.
 */
export type Edit =
  | SetParameter
  | AddEffect
  | RemoveEffect
  | AddMarker
  | RemoveMarker
  | AddBin
  | RemoveBin
  | AddSubclip
  | RemoveSubclip
  | AddStringOut
  | RemoveStringOut;

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

/** Puts a marker on a sequence, on a clip in the bin, or on a clip of the timeline. */
export type AddMarker = { readonly kind: "add-marker"; readonly on: MarkerOwnerRef; readonly marker: MarkerSnapshot };

/** Takes away one marker that says exactly this. */
export type RemoveMarker = { readonly kind: "remove-marker"; readonly on: MarkerOwnerRef; readonly marker: MarkerSnapshot };

/** Makes a bin at the top of the project; nothing there may bear its name yet. */
export type AddBin = { readonly kind: "add-bin"; readonly bin: { readonly name: string } };

/** Takes an empty bin away from the top of the project. */
export type RemoveBin = { readonly kind: "remove-bin"; readonly bin: { readonly name: string } };

/** Makes a subclip; nothing in the project may bear its name yet. */
export type AddSubclip = { readonly kind: "add-subclip" } & SubclipPlacement;

/** Takes a subclip away that shows exactly this and is used in no sequence. */
export type RemoveSubclip = { readonly kind: "remove-subclip" } & SubclipPlacement;

type SubclipPlacement = {
  readonly subclip: Subclip;
  /** A bin at the top of the project; null for the one that the clip itself lies in. */
  readonly bin: string | null;
};

/** Makes a sequence of subclips in a bin of its own; nothing in the project may bear one of its names yet. */
export type AddStringOut = { readonly kind: "add-string-out"; readonly stringOut: StringOut };

/** Takes a string-out away with its bin and subclips; nobody may have worked in it. */
export type RemoveStringOut = { readonly kind: "remove-string-out"; readonly stringOut: StringOut; readonly found: StringOutFound };

/** How much of a string-out is there: all of it, or what a commit that stopped half-way left. */
export type StringOutFound =
  | { readonly kind: "whole" }
  | { readonly kind: "remains"; readonly bin: boolean; readonly sequence: boolean; readonly subclips: readonly string[] };

/** An edit whose expectation no longer holds, in words. */
export type StaleEdit = {
  readonly edit: Edit;
  /** What the edit is about: "Exposure of Lumetri Color on A003". */
  readonly on: string;
  readonly expected: string;
  readonly found: string;
};

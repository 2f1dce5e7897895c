import type { ProblemText } from "../../../shared/host/host-problem";

/** A model file, where it was found, and what is known of its bytes. */
export type ModelLine = {
  readonly name: string;
  readonly place: ModelPlace;
  /** What it is used for. */
  readonly use: string;
  readonly file: ModelFileState;
};

/** Brought along by the plugin, put into the plugin's data, or shared by the studio. */
export type ModelPlace = "plugin" | "data" | "studio";

/** "listed": it is there, and nobody read it yet. */
export type ModelFileState =
  | { readonly kind: "listed"; readonly bytes: number }
  | { readonly kind: "reading"; readonly share: number }
  | { readonly kind: "checked"; readonly bytes: number; readonly sha256: string; readonly verdict: Verdict }
  | { readonly kind: "failed"; readonly text: ProblemText };

/** Who vouches for the bytes. */
export type Verdict =
  | { readonly kind: "as-shipped" }
  | { readonly kind: "allowed"; readonly by: string }
  | { readonly kind: "not-allowed"; readonly by: string }
  /** Not what ships with this version. */
  | { readonly kind: "differs" }
  /** Put there by somebody; nothing says what it should be. */
  | { readonly kind: "unknown" };

/** The files; checking them all reads many megabytes, so somebody has to ask for it. "closed": the policy cannot be followed, and nothing is read. */
export type ModelsState = { readonly kind: "unread" } | { readonly kind: "closed" } | { readonly kind: "listed"; readonly lines: readonly ModelLine[]; readonly isChecking: boolean };

export const MODELS_UNREAD: ModelsState = { kind: "unread" };

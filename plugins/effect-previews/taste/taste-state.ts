import { NEW_TASTE, type Taste } from "../../../shared/effects/choice/taste/taste";

/** What was learnt from this editor's choices, and what is wrong with keeping it; `problem` is a sentence. */
export type TasteState = { readonly taste: Taste; readonly problem: string | null };

/** Nothing learnt yet. */
export const NO_TASTE: TasteState = { taste: NEW_TASTE, problem: null };

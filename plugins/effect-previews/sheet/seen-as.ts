import type { ColorVision } from "../../../shared/effects/safety/color-vision";
import { say } from "../../../shared/words/say";

/** Whose eyes the pictures are shown to. */
export type SeenAs = "usual" | ColorVision;

/** Every kind of colour vision by the name an editor reads. */
export const SEEN_AS: readonly { readonly value: SeenAs; readonly label: string }[] = [
  { value: "usual", label: say`Usual colour vision` },
  { value: "deutan", label: say`Without green cones (deutan)` },
  { value: "protan", label: say`Without red cones (protan)` },
  { value: "tritan", label: say`Without blue cones (tritan)` },
  { value: "achromat", label: say`Without colour (achromat)` },
];

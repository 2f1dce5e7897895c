import type { ColorVision } from "../../../shared/effects/safety/color-vision";

/** Whose eyes the pictures are shown to. */
export type SeenAs = "usual" | ColorVision;

/** Every kind of colour vision by the name an editor reads. */
export const SEEN_AS: readonly { readonly value: SeenAs; readonly label: string }[] = [
  { value: "usual", label: "Usual colour vision" },
  { value: "deutan", label: "Without green cones (deutan)" },
  { value: "protan", label: "Without red cones (protan)" },
  { value: "tritan", label: "Without blue cones (tritan)" },
  { value: "achromat", label: "Without colour (achromat)" },
];

import type { AfterEffectsSwitches } from "../switches";

/** A few names as a German host shows them: enough to trip up whoever relies on displayed names. */
const GERMAN: Readonly<Record<string, string>> = {
  Composition: "Komposition",
  Footage: "Footage",
  Folder: "Ordner",
  Marker: "Marke",
  Masks: "Masken",
  Effects: "Effekte",
  Transform: "Transformieren",
  "Anchor Point": "Ankerpunkt",
  Scale: "Skalierung",
  Rotation: "Drehung",
  Opacity: "Deckkraft",
  "Time Remap": "Zeitverzerrung",
  "Compositing Options": "Kompositionsoptionen",
  "Lumetri Color": "Lumetri-Farbe",
  Temperature: "Temperatur",
  Tint: "Farbton",
  Exposure: "Belichtung",
  Contrast: "Kontrast",
  Highlights: "Lichter",
  Shadows: "Tiefen",
  Whites: "Weiß",
  Blacks: "Schwarz",
  Saturation: "Sättigung",
  "Gaussian Blur": "Gaußscher Weichzeichner",
  Blurriness: "Stärke",
};

/** A name as this host shows it. */
export function shownName(name: string, { language }: Pick<AfterEffectsSwitches, "language">): string {
  return language === "german" ? (GERMAN[name] ?? name) : name;
}

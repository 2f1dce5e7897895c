import type { Allowed } from "./pseudo-flaws";

/** What is no text of ours, or is none for people to translate. */
export const ALLOWED: readonly Allowed[] = [
  { place: "header.unseen > h1", because: "the names of the panels are those in the host's menu" },
  { place: "option", text: /· (\d\d:){3}\d\d · V\d+$/, because: "names of clips in the project, timecodes and tracks" },
  { place: ".look-name", because: "names of clips in the project, and of looks, which are data" },
  { place: ".look-tile", text: /^[\p{L}\s-]+,[^\p{L}]*$/u, because: "a tile is called by its look's name and then by texts and numbers" },
  { place: "option", text: /^(Correction|Creative|Film|Night|Dream|Graphic|Stylise|Blur|Legibility)$/, because: "families of looks are data, as their authors wrote them" },
  { text: /^(Premiere|premierepro) [\d.]+$/, because: "the host's name and version" },
  { place: "option", text: /^(English|en-XA)$/, because: "a language is called what it calls itself" },
  { place: "dt", text: /^Trimbin$/, because: "the product's name" },
];

import { LOOK_FAMILIES, type LookFamily } from "../../../shared/effects/looks/look";
import { say } from "../../../shared/words/say";

/** Which shelf is looked through. */
export type Shelf = LookFamily | "all" | "favourites" | "yours";

/** What the editor looks for. */
export type Wish = {
  readonly query: string;
  readonly shelf: Shelf;
  /** Looks that this host cannot carry are shown too, after the others. */
  readonly showsUnfit: boolean;
  /** Only this look and those that look like it on the frame. */
  readonly like: string | null;
  /** How many tiles at most. */
  readonly count: number;
};

/** Tiles of one page: what a person takes in, and what is drawn within the time a page may take. */
export const PAGE = 24;

/** All looks, nothing searched for. */
export const NO_WISH: Wish = { query: "", shelf: "all", showsUnfit: false, like: null, count: PAGE };

/** Every shelf by the name an editor reads. */
export const SHELVES: readonly { readonly value: Shelf; readonly label: string }[] = [
  { value: "all", label: say`All looks` },
  { value: "favourites", label: say`Favourites` },
  { value: "yours", label: say`Yours and the studio's` },
  ...LOOK_FAMILIES.map((family) => ({ value: family, label: family.charAt(0).toUpperCase() + family.slice(1) })),
];

import { chooseLooks } from "../../../shared/effects/choice/choose-looks";
import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import { searchInWords, searchLooks, type SearchableLook } from "../../../shared/effects/choice/search/search-looks";
import { tasteScore } from "../../../shared/effects/choice/taste/taste";
import { tasteFeatures } from "../../../shared/effects/choice/taste/taste-features";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import type { Look, LookFamily } from "../../../shared/effects/looks/look";
import type { EffectPreviewsState } from "../effect-previews-state";
import { lookKey } from "../looks/look-key";
import type { Sheet } from "./sheet";
import { PAGE, type Shelf } from "./wish";

/** Relevance where nothing is searched for: what an editor reaches for daily comes before what is for one shot in a film. The rest is difference and taste. */
const EVERYDAY: { readonly [family in LookFamily]: number } = { correction: 0.65, creative: 0.7, film: 0.65, night: 0.55, dream: 0.55, graphic: 0.4, stylise: 0.4, blur: 0.4, legibility: 0.4 };

/** The first tile is drawn before the others are known, and stays. */
const FIRST = 2;

/** The editor's own and the studio's looks on one page, beside its built-in ones. */
const OWN_ON_PAGE = 8;

/** A look that answers less than this share of what the best one does is no answer, unless it is called by what was typed. */
const LEAST_OF_BEST = 0.45;

type Asked = Pick<EffectPreviewsState, "app" | "library" | "wish" | "seen" | "taste" | "kept" | "installed" | "sheet">;

/** The looks of the shelf that is open, in the library's order. */
export function shelfLooks({ library, wish, kept }: Pick<Asked, "library" | "wish" | "kept">): readonly Look[] {
  return library.looks.filter((look) => standsOn(look, wish.shelf, kept.favourites));
}

/** The look that stands first where nothing is searched for: the shelf's first that this host can carry. */
export function firstOf(asked: Pick<Asked, "app" | "library" | "wish" | "kept" | "installed">): Look | undefined {
  const isOpenQuestion = asked.wish.query.trim() === "" && asked.wish.like === null;
  return isOpenQuestion ? shelfLooks(asked).find((look) => lookFits(look, asked.app, asked.installed).ok) : undefined;
}

/**
 * Which tiles to show and in what order, from what is known of the looks on this frame. Looks that were not compared yet are left out. Of built-in looks that look alike
 * one is shown; the editor's own and the studio's are never hidden behind another, hide none, and come after the built-in ones. Tiles that are `held` are shown again.
 */
export function chooseSheet(asked: Asked, held: ReadonlySet<string> = new Set()): Omit<Sheet, "doing"> {
  const looks = shelfLooks(asked);
  const isFit = new Map(looks.map((look) => [lookKey(look), lookFits(look, asked.app, asked.installed).ok]));
  const candidates = comparedLooks(asked, looks);
  const found = findLooks(asked.wish.query, candidates);
  const fit = found.filter(({ key }) => isFit.get(key));
  const unfit = found.filter(({ key }) => !isFit.get(key)).map(({ key }) => key);
  const { keys, alike, more, similar } = asked.wish.like === null ? chooseTiles(asked, fit, held) : likeOne(asked, asked.wish.like, fit);
  const shownUnfit = asked.wish.showsUnfit && more === 0 ? unfit : [];
  return { keys: [...keys, ...shownUnfit], alike, why: new Map(found.map(({ key, why }) => [key, why])), more, similar, unfit: unfit.length, understood: asked.wish.query.trim() === "" ? null : searchInWords(asked.wish.query, candidates) };
}

type Found = { readonly key: string; readonly look: Look; readonly relevance: number; readonly why: string; readonly isCalledSo: boolean };

function comparedLooks({ seen }: Asked, looks: readonly Look[]): readonly SearchableLook[] {
  return looks.flatMap((look) => {
    const known = seen.get(lookKey(look));
    return known ? [{ look, measures: known.kind === "seen" ? known.measures : null }] : [];
  });
}

function findLooks(query: string, candidates: readonly SearchableLook[]): readonly Found[] {
  if (query.trim() === "") return candidates.map(({ look }) => ({ key: lookKey(look), look, relevance: EVERYDAY[look.family], why: "", isCalledSo: false }));
  const answers = searchLooks(query, candidates);
  const least = LEAST_OF_BEST * (answers[0]?.relevance ?? 0);
  return answers.filter(({ relevance, called }) => relevance >= least || called !== null).map(({ look, relevance, why, called }) => ({ key: lookKey(look), look, relevance, why, isCalledSo: called === "name" }));
}

type Chosen = Pick<Sheet, "keys" | "alike" | "more" | "similar">;

function chooseTiles(asked: Asked, found: readonly Found[], held: ReadonlySet<string>): Chosen {
  const { seen, taste, wish } = asked;
  const first = firstOf(asked);
  const score = (look: Look, measures: LookMeasures): number => tasteScore(taste.taste, tasteFeatures(measures, look.family));
  const showable = found.flatMap(({ key, look, relevance, isCalledSo }) => {
    const known = seen.get(key);
    if (known?.kind !== "seen") return [];
    const isHeld = held.has(key);
    return [{ id: key, isOwn: look.from.kind !== "built-in", signature: known.signature, relevance: look === first || isHeld ? FIRST : relevance, taste: score(look, known.measures), stays: isCalledSo || isHeld }];
  });
  const pages = Math.ceil(wish.count / PAGE);
  const builtIn = chooseLooks(showable.filter(({ isOwn }) => !isOwn), showable.length);
  const own = chooseLooks(showable.filter(({ isOwn }) => isOwn), showable.length, 0);
  const ownOnPage = builtIn.chosen.length === 0 ? PAGE : OWN_ON_PAGE;
  const order = new Map(found.map(({ key }, index) => [key, index]));
  const shown = Array.from({ length: pages }, (_, page) => {
    const tiles = [...nthPage(builtIn.chosen, page, PAGE), ...nthPage(own.chosen, page, ownOnPage)];
    return tiles.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }).flat();
  // What cannot be drawn is shown too, so that its author hears why.
  const undrawn = found.filter(({ key }) => seen.get(key)?.kind === "undrawn").map(({ key }) => key);
  const alike = new Map<string, string[]>();
  for (const { id, like } of builtIn.leftOut) alike.set(like, [...(alike.get(like) ?? []), id]);
  return { keys: [...shown, ...undrawn], alike, more: builtIn.chosen.length + own.chosen.length - shown.length, similar: builtIn.leftOut.length };
}

/** Pages are put in order one by one, shelf by shelf or best answers first: so more pages do not move the ones before. */
function nthPage(keys: readonly string[], page: number, size: number): readonly string[] {
  return keys.slice(page * size, (page + 1) * size);
}

/** One look and those that were left out because they look like it. */
function likeOne({ sheet }: Asked, like: string, found: readonly Found[]): Chosen {
  const wanted = new Set([like, ...(sheet.alike.get(like) ?? [])]);
  return { keys: [like, ...found.flatMap(({ key }) => (key !== like && wanted.has(key) ? [key] : []))], alike: sheet.alike, more: 0, similar: 0 };
}

function standsOn(look: Look, shelf: Shelf, favourites: ReadonlySet<string>): boolean {
  switch (shelf) {
    case "all":
      return true;
    case "favourites":
      return favourites.has(lookKey(look));
    case "yours":
      return look.from.kind !== "built-in";
    default:
      return look.family === shelf;
  }
}

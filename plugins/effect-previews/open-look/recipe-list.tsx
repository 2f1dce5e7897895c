import { findEffect } from "../../../shared/effects/all-effects";
import type { Params } from "../../../shared/effects/effect-spec";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { Look } from "../../../shared/effects/looks/look";
import type { HostApp } from "../../../shared/host/host-profile";
import { stackOf } from "../looks/stack-of";
import { valueWords } from "./value-words";
import { say } from "../../../shared/words/say";

type RecipeListProps = { readonly look: Look; readonly strength: number; readonly layer: LayerSize; readonly app: HostApp };

/** What the look is made of at this strength: every effect in order, with what it is set to, and where its formula comes from. */
export function RecipeList({ look, strength, layer, app }: RecipeListProps) {
  return (
    <details className="recipe">
      <summary>{say`What it does`}</summary>
      <ol>
        {stackOf(look, strength, layer, app).map((use, index) => {
          const spec = findEffect(use.effect)?.spec;
          return (
            <li key={index}>
              <p className="look-name">{spec?.displayName ?? use.effect}</p>
              <p className="caption">{settingsOf(use.effect, use.params) || say`as a new one`}</p>
              {spec && <p className="caption">{spec.source}</p>}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

function settingsOf(effect: string, params: Params): string {
  const spec = findEffect(effect)?.spec;
  return Object.entries(params)
    .flatMap(([id, value]) => {
      const param = spec?.params.find((each) => each.id === id);
      return param ? [`${param.name} ${valueWords(param, value)}`] : [];
    })
    .join(", ");
}

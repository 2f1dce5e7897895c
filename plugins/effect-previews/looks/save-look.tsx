import { useState } from "react";
import { Button } from "../../../shared/panel/button";
import { TextField } from "../../../shared/panel/text-field";
import type { Look } from "../../../shared/effects/looks/look";

type SaveLookProps = { readonly look: Look; readonly onSave: (name: string, intent: string) => void };

/** The file format asks for a sentence. */
const SHORTEST_INTENT = 12;

/** Keeps the open look, with its settings, as one of the editor's own. */
export function SaveLook({ look, onSave }: SaveLookProps) {
  const [name, setName] = useState(look.name);
  const [intent, setIntent] = useState(look.intent);
  const isNamed = name.trim() !== "";
  const isMeant = intent.trim().length >= SHORTEST_INTENT;
  return (
    <details className="save-look">
      <summary>Save as my look</summary>
      <TextField label="Name" value={name} onType={(text) => setName(text.slice(0, 60))} />
      <TextField label="When to use it" value={intent} onType={(text) => setIntent(text.slice(0, 300))} />
      {!isMeant && <p className="caption">Say in a few words when to use it ({SHORTEST_INTENT} letters or more).</p>}
      <Button disabled={!isNamed || !isMeant} onPress={() => onSave(name.trim(), intent.trim())}>
        Save on my shelf
      </Button>
    </details>
  );
}

import type { HostPort } from "../host/host-port";
import { languageByTag } from "../words/languages";
import { speakIn } from "../words/spoken-language";

/** A host that has not said by now which language was set is not waited for: the page begins in English, and says itself what is wrong. */
const PATIENCE_MS = 3000;

/** The page speaks, and is marked as, the language that was set, or that the studio's policy sets. To be done before the panel's own files load: their tables of words are made then. */
export async function speakAsSet(host: Pick<HostPort, "describe"> | null): Promise<void> {
  if (host === null) return;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  const answer = await host.describe(patience.signal);
  clearTimeout(timer);
  if (!answer.ok) return;
  const language = languageByTag(answer.value.settings.language.value);
  speakIn(language);
  document.documentElement.lang = language?.tag ?? "en";
}

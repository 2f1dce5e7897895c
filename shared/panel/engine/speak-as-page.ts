import { languageByTag } from "../../words/languages";
import { speakIn } from "../../words/spoken-language";

// The page names its worker by the language that it speaks. Imported first in a worker, so that tables of words are made in it.
speakIn(languageByTag(self.name));

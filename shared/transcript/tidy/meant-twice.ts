/** Words that are said twice for effect or in answer: "very very", "no no", "bye bye". */
const FOR_EFFECT = new Set(
  (
    "yeah yes yep yup no nope right okay ok sure fine true exactly absolutely definitely oh ah ha hey hi hello bye well wow please thanks sorry wait look listen hear cheers " +
    "uh-huh mm-hmm mhm mm hmm huh blah knock knock-knock chop tut there now again never ever always forever really very so too super totally quite pretty way far long much many " +
    "more most less few little big huge tiny old young good great nice bad hard fast slow slowly quickly deep high low hot cold same all just every only long-term different terrible important " +
    "boo boom bang tick beep ding la na come go run stop help night choo wee cha bora aye"
  ).split(" "),
);

/** Said twice they are grammar as often as a slip: "had had", "that that", "what it is is", "log in in", "gave her her". */
const GRAMMAR = new Set("that had is was do her his in on you're up down over out".split(" "));

/** Answers and formulas that people say twice as a whole. */
const FORMULAS = new Set(["i know", "i see", "i don't know", "i dont know", "that's right", "thats right", "that's it", "that's true", "thats true", "all right", "come on", "thank you", "of course", "oh no", "oh my god", "oh my gosh", "go on", "no way", "not at all", "good for you", "hear hear", "uh huh", "mm hmm", "there you go", "here we go", "here you go", "let's go", "bye bye", "very good"]);

/** "more and more and more", "year after year after year", "this and this and this". */
const IN_A_CHAIN = new Set(["and", "or", "after", "by", "upon", "to", "but", "then", "times", "comma", "point", "dash"]);

/** Words of which nothing is said by saying them twice: the little words in which people stumble. */
const LITTLE = new Set(
  (
    "i you he she it we they me him us them my your our their its a an the this these those some any and but or because cause if when while as than then of to for with from at by about into like through " +
    "am are were be been have has did does can could will would should might must may don't dont doesn't doesnt didn't didnt isn't isnt i'm im i've ive i'll i'd we're we've it's its that's thats there's theres they're theyre you're youre " +
    "he's hes she's shes what's whats what who which where why how not"
  ).split(" "),
);

/** Words repeated on purpose? `again` are the words that follow, the second time included. */
export function isMeantTwice(forms: readonly string[], again: readonly string[]): boolean {
  const [word = ""] = forms;
  if (forms.every((form) => FOR_EFFECT.has(form)) || FORMULAS.has(forms.join(" ")) || forms.every((form) => /\d/.test(form))) return true;
  if (forms.length === 2) return isChain(word, forms[1] ?? "");
  if (forms.length > 2) return false;
  if (word.length === 1 && word !== "i" && word !== "a") return true;
  if (GRAMMAR.has(word) || NUMBERS.has(word)) return true;
  if ((word === "you" && again[1] === "know") || (word === "i" && again[1] === "mean")) return true;
  return !LITTLE.has(word) && again[1] === word;
}

/** "more and more and", "and more and more": linked by the same little word, and not stumbled over. */
function isChain(first: string, second: string): boolean {
  return IN_A_CHAIN.has(second) || (IN_A_CHAIN.has(first) && (FOR_EFFECT.has(second) || !(LITTLE.has(second) || GRAMMAR.has(second))));
}

const NUMBERS = new Set("zero oh one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million double".split(" "));

/** What people say between two takes and nowhere else in such a row: "sorry, let me start again", "okay, take two". */
const BETWEEN_TAKES = new Set(
  (
    "sorry pardon excuse apologies me okay ok right no wait well so oh ah ugh ooh god gosh my damn shit fuck hell dear let let's lemme i i'll i'm can could we you do start begin restart say try repeat redo rephrase scratch reset go going gonna " +
    "take to it that this one once more time again over another from the top beginning start of back up cut rolling action just want wanna messed screwed blew lost words line thought train hang hold on second sec please and speed two three four five six"
  ).split(" "),
);

const SAYS_SO =
  /\b(?:again|over|sorry|apologies|restart|redo|rephrase|reset|scratch that|once more|one more|another take|take (?:two|three|four|five|six|it|that)|from the (?:top|beginning)|start|cut|messed|screwed|blew|hang on|hold on|pardon|try that|wait|go back|lost my|oh god|ugh|damn|shit|fuck)\b/;

const STARTS_OVER =
  /\b(?:start(?: (?:that|this|it|all|right))* (?:again|over)|(?:say|do|try|take) (?:that|it|this)(?: one)? (?:again|over)|take (?:two|three|four|five|six)|from the top|from the beginning|one more time|once more|rephrase|scratch that)\b/;

/** Longer stretches are talk. */
export const LONGEST_ANNOUNCEMENT = 12;

/** Do these word forms say that something goes wrong or will be said again, and nothing else? */
export function announcesTake(forms: readonly string[]): boolean {
  return forms.length > 0 && forms.length <= LONGEST_ANNOUNCEMENT && forms.every((form) => BETWEEN_TAKES.has(form)) && SAYS_SO.test(forms.join(" "));
}

/** Do they say by themselves, whatever follows, that the speaker starts over? */
export function startsOver(forms: readonly string[]): boolean {
  return announcesTake(forms) && STARTS_OVER.test(forms.join(" "));
}

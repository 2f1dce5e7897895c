/** A question as an editor would ask it, and what its answer decides or costs in the panels; null where it decides nothing there. */
export type QuestionWords = { readonly asks: string; readonly decides: string | null };

/** Questions of one kind in an editor's words, by id. */
export type QuestionTable = { readonly [id: string]: QuestionWords };

/** ESLint rule: a directive that switches rules off says after `--` why, in at least two words. */
/** @type {import("eslint").Rule.RuleModule} */
module.exports = {
  meta: { type: "problem", schema: [], messages: { reason: "Say after -- why the rule doesn't fit here." } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!/^\s*(eslint-disable|@ts-(ignore|expect-error|nocheck))/.test(comment.value)) continue;
          const reason = comment.value.split("--")[1]?.trim() ?? "";
          if (reason.split(/\s+/).length < 2 && comment.loc) context.report({ loc: comment.loc, messageId: "reason" });
        }
      },
    };
  },
};

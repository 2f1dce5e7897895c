import { Linter } from "eslint";
import tseslint from "typescript-eslint";

/** Promises the messages our selectors give for a piece of TypeScript, each cut to the rule's name before the colon. */
export function lintSnippet(code: string, selectors: readonly { readonly selector: string; readonly message: string }[]): string[] {
  const messages = new Linter({ configType: "flat" }).verify(
    code,
    [{ files: ["**/*.tsx"], languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } }, rules: { "no-restricted-syntax": ["error", ...selectors] } }],
    "snippet.tsx",
  );
  return messages.map((message) => message.message.split(":")[0] ?? "");
}

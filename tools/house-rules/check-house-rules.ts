import type { Finding } from '#tools/source/finding.ts';
import { isCode, parseSource } from '#tools/source/source-file.ts';
import { codeRules, pathRules, textRules } from './house-rules.ts';

/** Holds files (path → text) against the house rules. */
export function checkHouseRules(files: ReadonlyMap<string, string>): Finding[] {
  const paths = new Set(files.keys());
  return [...files].flatMap(([file, text]) => [
    ...pathRules.flatMap(({ name, find }) => {
      const reason = find(file, paths);
      return reason === undefined ? [] : [{ file, line: 1, rule: name, reason }];
    }),
    ...checkText(file, text, files),
    ...checkCode(file, text),
  ]);
}

const checkText = (file: string, text: string, files: ReadonlyMap<string, string>): Finding[] =>
  textRules
    .filter((rule) => rule.appliesTo(file))
    .flatMap(({ name, find }) => find(text, file, files).map((violation) => ({ file, rule: name, ...violation })));

function checkCode(file: string, text: string): Finding[] {
  const rules = isCode(file) ? codeRules.filter((rule) => rule.appliesTo(file)) : [];
  if (rules.length === 0) return [];
  const source = parseSource(file, text);
  return rules.flatMap(({ name, find }) => find(source).map((violation) => ({ file, rule: name, ...violation })));
}

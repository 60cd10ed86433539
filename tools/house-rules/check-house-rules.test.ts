import { describe, expect, it } from 'vitest';
import { checkHouseRules } from './check-house-rules.ts';
import { codeRules, pathRules, textRules } from './house-rules.ts';

type Planted = readonly [rule: string, path: string, violation: string, lawful: string];

const inFeature = 'src/features/help/Page.tsx';
const inDomain = 'src/domain/help/topic.ts';
const inData = 'src/data/help.ts';
/** Written apart, since this file is checked, too. */
const https = ['https', '//'].join(':');
const tempFolder = ['', 'tmp', 'x'].join('/');
/** Papers outside the project, written apart for the same reason. */
const [oldSection, oldCase, oldReference] = [
  ['design', 'section 5'],
  ['issue', '12'],
  ['domain', 'reference'],
].map((words) => words.join(' '));
const lines = (count: number): string => Array.from({ length: count }, (_, n) => `const x${n} = ${n};`).join('\n');

/** The same file with a violation and, as near to it as can be, without. */
const planted: readonly Planted[] = [
  ['literal-text', inFeature, 'export const P = () => <p>Gem</p>;', 'export const P = () => <p>{text.save} · 2</p>;'],
  ['literal-text', inFeature, "export const P = () => <p>{'Gem'}</p>;", "export const P = () => <p>{f('gem')}</p>;"],
  ['literal-text', inFeature, "const p = <p>{on ? 'Til' : t.off}</p>;", 'const p = <p>{on ? t.on : t.off}</p>;'],
  ['literal-text', inFeature, "const p = <p>{name ?? 'Ukendt'}</p>;", "const p = <p>{on && '·'}</p>;"],
  ['literal-text', inFeature, 'const p = <p>{`${n} emner`}</p>;', 'const p = <p>{`${n} · ${m}`}</p>;'],
  ['literal-text', inFeature, 'const p = <P aria-label="Luk" />;', 'const p = <P aria-label={t.close} />;'],
  ['literal-text', inFeature, "const p = <P title={'Luk'} />;", 'const p = <P appearance="primary" />;'],
  [
    'domain-purity',
    inDomain,
    'export const now = () => Date.now();',
    'export const at = (ms: number) => new Date(ms);',
  ],
  [
    'domain-purity',
    inDomain,
    'export const now = () => new Date();',
    'export const at = (day: string) => Date.parse(day);',
  ],
  [
    'domain-purity',
    inDomain,
    'export const any = () => Math.random();',
    'export const up = (n: number) => Math.ceil(n);',
  ],
  [
    'domain-purity',
    inDomain,
    'export const id = () => crypto.randomUUID();',
    'export const id = (crypto: string) => crypto;',
  ],
  ['domain-purity', inDomain, 'export async function read() {}', 'export function read() {}'],
  [
    'domain-purity',
    inDomain,
    'export const f = () => { throw new Error(); };',
    'export const f = () => refused("no");',
  ],
  [
    'domain-purity',
    'src/kernel/a.ts',
    'export const n = () => Date.now();',
    'export const f = () => { throw new Error(); };',
  ],
  ['home-of-globals', inFeature, 'export const go = () => window.print();', 'export const go = () => page.print();'],
  ['home-of-globals', inFeature, 'const t = globalThis.document;', 'const t = sheet.document;'],
  ['home-of-globals', inFeature, 'const f = () => fetch("x");', 'const f = (fetch: Fetch) => fetch("x");'],
  ['home-of-globals', inFeature, 'setTimeout(f, 1);', 'type Timer = typeof setTimeout;'],
  ['home-of-globals', 'src/ui/a.ts', 'localStorage.clear();', 'const { localStorage } = page; localStorage.clear();'],
  ['home-of-globals', 'src/app/a.ts', 'const f = () => fetch("x");', 'const f = () => document.title;'],
  ['home-of-globals', inData, 'const here = location;', 'const here = { location: 1 }.location;'],
  ['no-default-export', inData, 'export default 1;', 'export const one = 1;'],
  ['no-export-star', inData, "export * from './a.ts';", "export { a } from './a.ts';"],
  ['no-enum', inData, 'export enum Kind { A }', "export type Kind = 'a';"],
  ['no-grandparent-import', inData, "import '../../a.ts';", "import '#app/a.ts';"],
  ['no-grandparent-import', inData, "const a = import('../../a.ts');", "const a = import('./a.ts');"],
  ['no-raw-html', inFeature, 'const p = <p dangerouslySetInnerHTML={h} />;', 'const p = <p>{h}</p>;'],
  ['no-raw-html', inFeature, 'const p = { dangerouslySetInnerHTML: h };', 'const p = { html: h };'],
  ['no-raw-html', inFeature, 'node.innerHTML = h;', 'node.textContent = h;'],
  ['size', inData, lines(251), lines(250)],
  ['size', inData, `export function f() {\n${lines(59)}\n}`, `export function f() {\n${lines(58)}\n}`],
  ['left-over-notes', inData, '// TODO: later', "const note = 'TODO';"],
  ['left-over-notes', 'docs/a.md', 'FIXME: later', 'Ring to the todo-list'],
  ['foreign-places', inData, `const folder = '${tempFolder}';`, "const folder = 'data/tmp/x';"],
  ['foreign-places', 'docs/a.md', `cd ${['', 'home', 'me'].join('/')}`, 'https://example.org/home/me'],
  ['foreign-places', 'docs/a.md', `see ${https}registry.example.org/a`, 'see https://example.org/registry-of-terms'],
  ['foreign-places', '.npmrc', `registry=${https}example.org`, 'omit-lockfile-registry-resolved=true'],
  ['laws', inDomain, `/** Who sits (${oldSection}, rule 4). */`, '/** Who sits: the design of a course says it. */'],
  ['laws', inDomain, `/** Who sits (${oldSection?.replace(' ', '\n * ')}). */`, '/** Who sits, in all sections. */'],
  ['laws', inDomain, `it('does what ${oldCase} wants', f);`, "it('does what pnp/pnpjs#818 wants', f);"],
  ['laws', 'docs/a.md', `see the ${oldReference}`, 'see the reference of the domain'],
  ['laws', inDomain, '/** Rule 4: the order. */', '/** A rule of four. */'],
  ['laws', 'docs/a.md', '[the law](laws/none.md)', '[the law](https://example.org/laws/none.md)'],
  ['foreign-places', 'package-lock.json', `"resolved": "${https}example.org/a"`, '"version": "1.0.0"'],
];

describe('each rule refuses a planted violation and lets its lawful twin pass', () => {
  it.each(planted)('%s in %s: %s', (rule, path, violation, lawful) => {
    expect(new Set(rulesBrokenBy(path, violation))).toEqual(new Set([rule]));
    expect(rulesBrokenBy(path, lawful)).toEqual([]);
  });

  it.each([
    ['file-names', 'src/data/listClient.ts', 'src/data/list-client.ts'],
    ['file-names', 'src/features/help/TopicText.ts', 'src/features/help/Topic.styles.ts'],
    ['file-names', 'src/data/a.service.ts', 'sharepoint/lists/a.list.ts'],
    ['file-names', 'src/ui/topicCard.tsx', 'src/ui/TopicCard.tsx'],
    ['file-names', 'tests/conformance/a.spec.ts', 'tests/conformance/a.test.ts'],
    ['folder-names', 'src/data/utils/a.ts', 'src/data/dates/a.ts'],
    ['folder-names', 'docs/Common/a.md', 'docs/how-to/a.md'],
    ['folder-names', 'src/features/helpTopics/a.ts', 'src/features/help/components/TopicCard/a.ts'],
    ['catalogue-twins', 'src/features/help/help.da.ts', 'src/domain/help/stop-words.da.ts'],
    ['catalogue-twins', 'src/features/help/help.en.ts', 'src/features/help/help.ts'],
  ])('%s: %s, but %s', (rule, refused, lawful) => {
    expect(rulesBrokenBy(refused, '')).toEqual([rule]);
    expect(rulesBrokenBy(lawful, '')).toEqual([]);
  });

  it('and every rule has one planted', () => {
    const aboutPaths = ['file-names', 'folder-names', 'catalogue-twins'];
    const all = [...codeRules, ...textRules, ...pathRules].map(({ name }) => name);
    expect(new Set([...planted.map(([rule]) => rule), ...aboutPaths])).toEqual(new Set(all));
  });
});

describe('the rules know where they do not apply', () => {
  it.each([
    ['a catalogue is made of words', 'src/features/help/help.da.ts', "export const help = { title: 'Hjælp' };"],
    ['a test may render words', 'src/features/help/Page.test.tsx', 'const p = <p>Gem</p>;'],
    ['a test may read the clock', 'src/domain/help/topic.test.ts', 'const now = Date.now();'],
    ['the shell starts in the window', 'src/main.ts', 'document.title = location.hash;'],
    ['the data layer speaks to SharePoint', 'src/data/send.ts', 'const send = () => fetch("x");'],
    ['a configuration is asked for by its default', 'vitest.config.ts', 'export default {};'],
    ['a test may be long', 'tests/conformance/a.test.ts', lines(400)],
    ['content grows with what it lists', 'sharepoint/content/topics.ts', lines(400)],
  ])('%s', (_, path, code) => {
    expect(rulesBrokenBy(path, code).filter((rule) => rule !== 'catalogue-twins')).toEqual([]);
  });

  it('a catalogue and its twin are a pair', () => {
    const files = new Map(['da', 'en'].map((language) => [`src/ui/shared.${language}.ts`, '']));
    expect(checkHouseRules(files)).toEqual([]);
  });
});

describe('a law that is named', () => {
  const lost = ['docs/laws', 'seat.md'].join('/');
  const seats = '# The law of seats\n\n## Rule 1\n\n## Rule 2\n\n## Before the rules\n';
  const findings = (path: string, text: string) =>
    checkHouseRules(
      new Map([
        ['docs/laws/seats.md', seats],
        [path, text],
      ]),
    ).map(({ line, reason }) => `${line}: ${reason}`);

  it.each([
    ['a law that is not there', `/** Who sits (${lost}). */`, `1: there is no ${lost}`],
    ['a rule that it lacks', '\n// docs/laws/seats.md, rule 3', '2: docs/laws/seats.md has no rule 3'],
    ['one of several rules', '/** docs/laws/seats.md, rules 1, 2 and 4. */', '1: docs/laws/seats.md has no rule 4'],
    [
      'a heading that it lacks',
      "const a = 'docs/laws/seats.md#rule-3';",
      '1: docs/laws/seats.md has no heading #rule-3',
    ],
    [
      'a rule across two lines',
      '/**\n * Who sits (docs/laws/seats.md, rule\n * 3).\n */',
      '2: docs/laws/seats.md has no rule 3',
    ],
    ['a rule further down', '// docs/laws/seats.md\nf();\n// Rule 7.', '3: docs/laws/seats.md has no rule 7'],
  ])('is refused for %s', (_, code, finding) => {
    expect(new Set(findings(inDomain, code))).toEqual(new Set([finding]));
  });

  it.each([
    ['in code', inDomain, '/** Who sits (docs/laws/seats.md, rule 2). Nobody else (rule 1). */'],
    ['by its heading', inDomain, '// docs/laws/seats.md#before-the-rules'],
    ['beside it', 'docs/laws/README.md', '[seats](seats.md), [the window](seats.md#rule-1)'],
    ['from elsewhere', 'docs/decisions/001-a.md', '[seats](../laws/seats.md#rule-2) and `docs/laws/seats.md`, rule 1'],
  ])('passes %s', (_, path, text) => {
    expect(findings(path, text)).toEqual([]);
  });

  it('is refused from a document beside it, too', () => {
    expect(findings('docs/laws/README.md', 'a\n\n[the window](seats.md#rule-9)')).toEqual([
      '3: docs/laws/seats.md has no heading #rule-9',
    ]);
  });
});

it('a finding names the line and says what to do', () => {
  const [finding] = checkHouseRules(new Map([[inData, '// æøå\n\nexport enum Kind { A }']]));
  expect(finding).toMatchObject({ file: inData, line: 3, rule: 'no-enum' });
});

const rulesBrokenBy = (path: string, text: string): string[] =>
  checkHouseRules(new Map([[path, text]])).map(({ rule }) => rule);

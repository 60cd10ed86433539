import type { Column } from '#columns/column.ts';
import type { GroupKey } from '#lists/access/groups.ts';
import type { Level, LevelKey } from '#lists/access/levels.ts';
import type { LibrarySettings, ListDefinition } from '#lists/define-list.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { kindInWords } from './kind-in-words.ts';
import { natureInWords, sharingInWords } from './nature-in-words.ts';

const heading = `# Listerne i SharePoint

<!-- Skrevet ud fra sharepoint/lists med \`npm run print\`. Ret erklæringerne, ikke denne fil. -->

Lederhjælp gemmer alt i lister på kommunens eget SharePoint-websted. Her står hver liste med sine kolonner, og hvem der
må hvad. Titler må ændres i SharePoint; adresser, interne navne og nøgler må ikke.`;

/** The lists as a Markdown page for administrators and HR, in Danish. */
export const listDocs = (declared: DeclaredSite): string =>
  [
    heading,
    site(declared),
    accessOverview(declared),
    levelsInWords(declared),
    ...declared.lists.map((list) => section(list, declared)),
  ].join('\n\n') + '\n';

const site = ({ site: { setByAdministrator } }: DeclaredSite): string =>
  ['## Webstedet', '', 'Det her sættes uden for webstedet af en SharePoint-administrator:', '']
    .concat(setByAdministrator.map((line) => `- ${line}`))
    .concat('', 'Resten sætter `npm run provision`: deling mellem medlemmer og adgangsanmodninger er slået fra.')
    .join('\n');

function accessOverview({ lists, groups, levels }: DeclaredSite): string {
  const keys = Object.keys(groups) as GroupKey[];
  const cell = (list: ListDefinition, group: GroupKey): string => {
    const level = list.access[group];
    return level ? shortName(levels[level]) : '–';
  };
  return [
    '## Hvem må hvad',
    '',
    row(['Liste', 'Art', 'Hvem ser', ...keys.map((key) => groups[key].title)]),
    row(['---', '---', '---', ...keys.map(() => '---')]),
    ...lists.map((list) =>
      row([
        list.title,
        natureInWords[list.nature].name,
        sharingInWords[list.sharing].name,
        ...keys.map((key) => cell(list, key)),
      ]),
    ),
    '',
    'En streg betyder ingen adgang. Webstedets ejere har fuld kontrol overalt.',
  ].join('\n');
}

const shortName = ({ name }: Level): string => name.replace('Lederhjælp ', '');

function levelsInWords({ levels }: DeclaredSite): string {
  const names = Object.keys(levels) as LevelKey[];
  return [
    '### Tilladelsesniveauerne',
    '',
    row(['Niveau', 'Betyder', 'Maske (høj/lav)']),
    row(['---', '---', '---']),
    ...names.map((name) => {
      const { description, mask } = levels[name];
      return row([shortName(levels[name]), description, `${mask.high}/${mask.low}`]);
    }),
  ].join('\n');
}

function section(list: ListDefinition, declared: DeclaredSite): string {
  return [
    `## ${list.title}`,
    '',
    list.description,
    '',
    ...facts(list).map((fact) => `- ${fact}`),
    '',
    row(['Kolonne', 'Internt navn', 'Type', 'Krav', 'Forklaring']),
    row(['---', '---', '---', '---', '---']),
    ...Object.values(list.columns).map((column) => columnRow(column, declared.lists)),
  ].join('\n');
}

const facts = (list: ListDefinition): string[] => [
  `Adresse: \`${list.url}\``,
  ...(list.library ? libraryInWords(list.library) : []),
  natureInWords[list.nature].sentence,
  sharingInWords[list.sharing].sentence,
  list.versions > 0
    ? `Gemmer de seneste ${list.versions} versioner af hver række.`
    : 'Gemmer ikke tidligere versioner.',
  ...(list.hidden ? ['Skjult i SharePoints menuer.'] : []),
  ...(list.noCrawl ? ['Findes ikke i SharePoints søgning.'] : []),
  ...(list.views.length > 0 ? [`Visninger: ${list.views.map(({ title }) => `»${title}«`).join(', ')}.`] : []),
  ...(list.people.length > 0 ? [`Personer: ${peopleInWords(list)}.`] : []),
  ...(list.retention ? [`Opbevaring: ${retentionInWords(list.retention)}.`] : []),
];

const seers = {
  readers: 'alle med adgang',
  editors: 'dem, der må rette',
  approvers: 'dem, der må godkende, og den, der har lagt filen op',
} as const;

const libraryInWords = ({ contentApproval, minorVersions, draftsSeenBy }: LibrarySettings): string[] => [
  'Et dokumentbibliotek: hver række er en fil.',
  ...(contentApproval ? ['En ny eller rettet fil ses først af de andre, når den er godkendt.'] : []),
  ...(minorVersions ? ['En fil er kladde (0.1, 0.2 …), til den bliver udgivet.'] : []),
  ...(contentApproval || minorVersions ? [`Kladder ses af ${seers[draftsSeenBy]}.`] : []),
];

type Retention = NonNullable<ListDefinition['retention']>;

const events: Readonly<Record<Retention['after'], string>> = {
  created: 'rækken blev oprettet',
  sessionStarts: 'holdet begyndte',
  planEnds: 'planen sluttede',
  yearEnds: 'årets udgang',
};

const peopleInWords = ({ people, columns }: ListDefinition): string =>
  people
    .map((key) => (key === 'author' ? 'den, der har skrevet rækken' : `»${columns[key]?.title ?? key}«`))
    .join(' og ');

const retentionInWords = ({ months, after }: Retention): string => `${months} måneder efter, at ${events[after]}`;

const columnRow = (column: Column, lists: readonly ListDefinition[]): string =>
  row([column.title, `\`${column.internalName}\``, kindInWords(column, lists), demands(column), column.description]);

const demands = ({ required, unique, indexed }: Column): string =>
  [required && 'skal udfyldes', unique && 'entydig', indexed && !unique && 'indekseret'].filter(Boolean).join(', ');

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

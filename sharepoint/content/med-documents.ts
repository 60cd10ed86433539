import type { DocumentBlock } from '#domain/talks/documents/talk-document.ts';
import { checkBox, section, type LibraryDocument } from './library-document.ts';

const quarter = (
  heading: string,
  checks: readonly (readonly [text: string, who: string])[],
): readonly DocumentBlock[] => [
  { kind: 'heading', text: heading },
  { kind: 'checks', checks: checks.map(([text, who]) => ({ text, who })) },
];

const everyCommittee = 'Alle udvalg';
const workplaces = 'Arbejdspladserne';
const mainCommittee = 'Hovedudvalget';

/** Materials for MED committees: everybody in the channel sees them, so there is nothing in them for leaders alone. */
export const medDocuments: readonly LibraryDocument[] = [
  {
    name: 'med-aarshjul',
    type: 'template',
    audience: 'both',
    field: '',
    topics: 'med\narbejdsmiljodroftelse\nmed-uddannelse',
    document: {
      key: 'template',
      about: 'MED',
      title: 'Årshjul',
      lead: 'Et forslag til, hvad udvalget tager op hvornår. Ret det, så det passer til jeres MED-aftale.',
      draft: true,
      source: 'MED-rammeaftalen og arbejdsmiljøloven',
      blocks: [
        ...quarter('1. kvartal', [
          ['Se på sygefraværet samlet for arbejdspladsen.', everyCommittee],
          ['Følg op på APV: den seneste, den næste og det, der mangler. APV laves mindst hvert tredje år.', workplaces],
          ['Tal om, hvorfor kolleger bliver eller siger op, uden at nævne nogen.', everyCommittee],
        ]),
        ...quarter('2. kvartal', [
          ['Drøft budgettets betydning for arbejde og personale.', everyCommittee],
          ['Drøft arbejdspladsens mål og behov for kompetenceudvikling, og hvordan MUS bliver brugt.', everyCommittee],
        ]),
        ...quarter('3. kvartal', [
          ['Mød den politiske ledelse om budgettet.', mainCommittee],
          ['Følg op på trivselsmålingen. Den laves mindst hvert tredje år.', everyCommittee],
        ]),
        ...quarter('4. kvartal', [
          ['Hold den årlige arbejdsmiljødrøftelse, og skriv den ned.', everyCommittee],
          ['Drøft, om udvalget har den viden om arbejdsmiljø, det har brug for.', everyCommittee],
          ['Aftal mål og årshjul for næste år.', everyCommittee],
        ]),
        checkBox(
          'Hele året',
          'Nye medlemmer kommer på MED-grunduddannelsen, typisk inden for det første år.',
          'Personsager og den enkeltes løn hører ikke hjemme i MED.',
          'Vis kun tal for grupper, der er så store, at ingen kan genkendes.',
        ),
      ],
    },
  },
  {
    name: 'med-psykologisk-tryghed',
    type: 'tool',
    audience: 'both',
    field: '',
    topics: 'med\ntrio\npsykologisk-tryghed',
    document: {
      key: 'tool',
      about: 'MED',
      title: 'Dialog om psykologisk tryghed',
      lead: 'Til et punkt på jeres møde på 30–45 minutter.',
      draft: true,
      source: 'Kommunens egne HR-oplæg',
      blocks: [
        ...section(
          'Sådan gør I',
          'Læg punktet på dagsordenen, og send spørgsmålene ud før mødet.',
          'Tænk hver for sig i fem minutter. Tal så sammen to og to, før I samler op.',
          'Tal om, hvordan I arbejder sammen. Tal ikke om enkeltpersoner.',
        ),
        { kind: 'heading', text: 'Spørgsmål' },
        {
          kind: 'questions',
          questions: [
            'Hvornår er det let at sige sin mening hos os, og hvornår er det svært?',
            'Hvad gør vi, når noget går galt? Hvad lærte vi sidst?',
            'Hvordan tager vi imod spørgsmål og forslag, også dem vi er uenige i?',
            'Hvad gør udvalget selv, så begge sider tør sige det, de mener?',
            'Hvad vil vi prøve af til næste møde?',
          ].map((text) => ({ text, keywords: '', lines: 2 })),
        },
        { kind: 'fields', fields: ['Det aftaler vi', 'Vi følger op'], lines: 2 },
      ],
    },
  },
];

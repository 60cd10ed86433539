import { choice } from '#columns/choice.ts';
import { date } from '#columns/date.ts';
import { link } from '#columns/link.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';
import { marksHelp } from './marks-help.ts';

const oneOnEachLine = 'Ét på hver linje.';

/** One row for each kind of talk and each checklist: a new kind is a new row here and its parts in `talkParts`. */
export const talkGuides = defineList({
  key: 'talkGuides',
  url: 'Lists/TalkGuides',
  title: 'Samtaleguides',
  description: 'Guider til samtaler og tjeklister. Skriv aldrig om en bestemt medarbejder eller en bestemt samtale.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Navn', required: true }),
    key: text({
      internalName: 'GuideKey',
      title: 'Nøgle',
      description: 'Står i adressen på siden. Små bogstaver og bindestreg. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 60,
    }),
    form: choice({
      internalName: 'Form',
      title: 'Form',
      labels: { talk: 'Samtale', checklist: 'Tjekliste', pointer: 'Henvisning' },
      fallback: 'talk',
    }),
    heading: text({ internalName: 'PageHeading', title: 'Overskrift', description: 'Fx »Forbered en MUS«.' }),
    summary: text({ internalName: 'Summary', title: 'Kort om' }),
    purpose: note({ internalName: 'Purpose', title: 'Formål', description: marksHelp }),
    opening: note({
      internalName: 'OpeningWords',
      title: 'Sig det her først',
      description: 'Lederens første sætninger.',
    }),
    duration: text({ internalName: 'Duration', title: 'Varighed', description: 'Fx »45–60 minutter, uforstyrret«.' }),
    questionAdvice: text({ internalName: 'QuestionAdvice', title: 'Råd om antal spørgsmål' }),
    steps: note({ internalName: 'Steps', title: 'Trin', description: oneOnEachLine }),
    dos: note({ internalName: 'GoodIdeas', title: 'Gør', description: oneOnEachLine }),
    donts: note({ internalName: 'Pitfalls', title: 'Undgå', description: oneOnEachLine }),
    afterwards: note({ internalName: 'Afterwards', title: 'Bagefter', description: marksHelp }),
    privacyHint: text({
      internalName: 'PrivacyHint',
      title: 'Tilføjelse til linjen om personoplysninger',
      description: 'Fx »Hverken helbred, økonomi eller familie.«',
    }),
    invitation: note({
      internalName: 'InvitationText',
      title: 'Invitation',
      description: `Tom = ingen invitation. ${marksHelp}`,
    }),
    agreementFields: note({
      internalName: 'AgreementFields',
      title: 'Felter på aftalearket',
      description: `Tom = intet aftaleark. ${oneOnEachLine}`,
    }),
    calculator: choice({
      internalName: 'Calculator',
      title: 'Beregner',
      labels: { none: 'Ingen', sicknessTalk: 'Frist for sygefraværssamtale' },
      fallback: 'none',
    }),
    topics: note({
      internalName: 'TopicSlugs',
      title: 'Hjælpeemner',
      description: `Emnernes nøgler. Emnets side viser guiden. ${oneOnEachLine}`,
    }),
    source: text({ internalName: 'Source', title: 'Kilde' }),
    sourceLink: link({ internalName: 'SourceLink', title: 'Link til kilden' }),
    status: choice({
      internalName: 'GuideStatus',
      title: 'Status',
      labels: { draft: 'Udkast', approved: 'Godkendt' },
      fallback: 'draft',
    }),
    approvedBy: text({ internalName: 'ApprovedBy', title: 'Godkendt af', description: 'Fx »Hovedudvalget«.' }),
    approvedOn: date({ internalName: 'ApprovedOn', title: 'Godkendt den' }),
    reviewBy: date({ internalName: 'ReviewBy', title: 'Kontrolleres igen senest', indexed: true }),
    responsible: text({
      internalName: 'Responsible',
      title: 'Ansvarlig',
      description: 'En enhed eller en rolle, ikke et navn.',
    }),
    sortOrder: number({ internalName: 'SortOrder', title: 'Rækkefølge', min: 0 }),
  },
  versions: 100,
  views: [
    { title: 'Guider', columns: ['title', 'form', 'status', 'approvedBy', 'reviewBy'], sortBy: 'sortOrder' },
    {
      title: 'Udkast',
      columns: ['title', 'form', 'source', 'responsible'],
      sortBy: 'sortOrder',
      where: { column: 'status', equals: 'Udkast' },
    },
  ],
});

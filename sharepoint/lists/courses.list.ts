import { choice } from '#columns/choice.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { link } from '#columns/link.ts';
import { multiChoice } from '#columns/multi-choice.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';
import { marksHelp } from './marks-help.ts';

/** What leaders can sign up for: courses, after-work meetings, network meetings and the welcome events. */
export const courses = defineList({
  key: 'courses',
  url: 'Lists/Courses',
  title: 'Kurser og arrangementer',
  description: 'Kurser, fyraftensmøder, netværksmøder og velkomstarrangementer. Hvert har sine hold.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Navn', required: true, group: 'Om kurset' }),
    slug: text({
      internalName: 'Slug',
      title: 'Nøgle',
      description: 'Står i adressen på kursets side. Små bogstaver og bindestreg. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 60,
      holds: 'key',
      readOnly: 'onceMade',
    }),
    purpose: text({ internalName: 'Purpose', title: 'Formål', description: 'Én sætning. Vises i kataloget.' }),
    description: note({
      internalName: 'CourseDescription',
      title: 'Beskrivelse',
      description: marksHelp,
      holds: 'marks',
    }),
    targetGroups: multiChoice({
      internalName: 'TargetGroups',
      title: 'Målgruppe',
      group: 'Hvem og hvordan',
      labels: {
        leaders: 'Ledere',
        newLeaders: 'Nye ledere',
        medCommittees: 'MED-udvalg',
        aspiringLeaders: 'Medarbejdere med lederpotentiale',
        allEmployees: 'Alle medarbejdere',
      },
    }),
    format: choice({
      internalName: 'CourseFormat',
      title: 'Form',
      labels: {
        halfDay: 'Halv dag',
        fullDay: 'Hel dag',
        morning: 'Formiddag',
        afterHours: 'Fyraftensmøde',
        programme: 'Forløb',
        launch: 'Lancering',
        network: 'Netværksmøde',
        welcome: 'Velkomstarrangement',
        undecided: 'Ikke fastlagt',
      },
      fallback: 'undecided',
    }),
    formatNote: text({
      internalName: 'FormatNote',
      title: 'Om formen',
      description: 'Fx »Halv- eller heldagskursus«.',
    }),
    stage: choice({
      internalName: 'Stage',
      title: 'Stadie',
      labels: {
        idea: 'Idé',
        proposed: 'Foreslået',
        prioritised: 'Prioriteret',
        planned: 'Planlagt',
        running: 'Kører',
        closed: 'Afsluttet',
      },
      fallback: 'idea',
    }),
    strategyTheme: text({
      internalName: 'StrategyTheme',
      title: 'Hører til',
      group: 'Baggrund',
      description: 'Tema i HR-strategien eller den beslutning, kurset kommer af.',
    }),
    strategyLink: link({ internalName: 'StrategyLink', title: 'Link til strategien' }),
    topics: note({
      internalName: 'TopicSlugs',
      title: 'Hjælpeemner',
      description: 'Nøglerne på de hjælpeemner, kurset hører til, én på hver linje.',
      holds: 'keys',
      to: 'helpTopics',
    }),
    supplement: text({
      internalName: 'Supplement',
      title: 'Coaching',
      group: 'Hvem og hvordan',
      description: 'Det, et mindre antal deltagere kan få oveni, fx feedback på rigtige samtaler. Tom = intet.',
    }),
    organiser: foreignText({
      internalName: 'OrganiserKey',
      title: 'Arrangør',
      to: 'contactUnits',
      group: 'Baggrund',
    }),
    sortOrder: number({ internalName: 'SortOrder', title: 'Rækkefølge', description: 'Lave tal står først.', min: 0 }),
  },
  versions: 100,
  views: [{ title: 'Kurser', columns: ['title', 'stage', 'format', 'targetGroups', 'organiser'], sortBy: 'sortOrder' }],
});

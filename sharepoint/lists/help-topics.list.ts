import { choice } from '#columns/choice.ts';
import { date } from '#columns/date.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { link } from '#columns/link.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { yesNo } from '#columns/yes-no.ts';
import { defineList } from './define-list.ts';
import { marksHelp } from './marks-help.ts';

/** What a leader may need HR help with: what they solve themselves, what central HR does, whom to contact, the rule. */
export const helpTopics = defineList({
  key: 'helpTopics',
  url: 'Lists/HelpTopics',
  title: 'Hjælpeemner',
  description: 'Emnerne i Lederhjælp. Alt, hvad du retter her, ses straks af lederne.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Emne', required: true }),
    slug: text({
      internalName: 'Slug',
      title: 'Nøgle',
      description: 'Står i adressen på emnets side. Små bogstaver og bindestreg. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 60,
    }),
    category: foreignText({ internalName: 'CategoryKey', title: 'Gruppe', required: true, to: 'helpCategories' }),
    summary: text({ internalName: 'Summary', title: 'Kort om emnet' }),
    handledLocally: note({ internalName: 'HandledLocally', title: 'Det løser du selv', description: marksHelp }),
    centralHelp: note({ internalName: 'CentralHelp', title: 'Det hjælper vi med', description: marksHelp }),
    contactUnit: foreignText({ internalName: 'ContactUnitKey', title: 'Kontakt', to: 'contactUnits' }),
    alsoContact: foreignText({ internalName: 'AlsoContactKey', title: 'Også kontakt', to: 'contactUnits' }),
    unitBasis: choice({
      internalName: 'UnitBasis',
      title: 'Grundlag for kontakt',
      labels: { fromPapers: 'Besluttet', derived: 'Udledt – skal bekræftes' },
      fallback: 'derived',
    }),
    deadline: text({
      internalName: 'Deadline',
      title: 'Frist',
      description: 'Fx »Senest 4 uger efter første sygedag«.',
    }),
    deadlineNote: text({ internalName: 'DeadlineNote', title: 'Om fristen' }),
    rule: note({ internalName: 'RuleText', title: 'Regler', description: marksHelp }),
    ruleSource: text({ internalName: 'RuleSource', title: 'Kilde' }),
    ruleSourceLink: link({ internalName: 'RuleSourceLink', title: 'Link til kilden' }),
    ruleStatus: choice({
      internalName: 'RuleStatus',
      title: 'Reglens status',
      labels: { sourced: 'Har kilde', needsConfirmation: 'Skal bekræftes' },
      fallback: 'needsConfirmation',
    }),
    lastChecked: date({ internalName: 'LastChecked', title: 'Senest kontrolleret' }),
    reviewBy: date({ internalName: 'ReviewBy', title: 'Kontrolleres igen senest', indexed: true }),
    responsible: text({
      internalName: 'Responsible',
      title: 'Ansvarlig',
      description: 'En enhed eller en rolle, ikke et navn.',
    }),
    searchWords: note({ internalName: 'SearchWords', title: 'Søgeord', description: 'Ét på hver linje.' }),
    phrases: note({
      internalName: 'SearchPhrases',
      title: 'Sådan spørger lederne',
      description: 'Hele sætninger, én på hver linje. De hjælper søgningen.',
    }),
    steps: note({
      internalName: 'AnswerSteps',
      title: 'Sådan gør du',
      description:
        'Ét skridt på hver linje: »1. Ring …«. På linjen under kan stå »Lov: …«, »Aftale: …« eller »Lokalt«.',
    }),
    say: note({
      internalName: 'AnswerSay',
      title: 'Sig det sådan',
      description: 'Én sætning på hver linje, som man kan sige den.',
    }),
    avoid: note({ internalName: 'AnswerAvoid', title: 'Undgå', description: 'Én ting på hver linje.' }),
    ready: note({
      internalName: 'AnswerReady',
      title: 'Hav klar',
      description: 'Det, man skal have ved hånden, når man ringer. Én ting på hver linje.',
    }),
    ways: note({
      internalName: 'AnswerWays',
      title: 'Gå videre',
      description:
        'Ét link på hver linje: [Tekst](emne:ferie). Også samtale:, tjekliste:, kursus:, materiale: og https://. Det første er knappen.',
    }),
    sources: note({
      internalName: 'AnswerSources',
      title: 'Kilder',
      description: 'Ét link på hver linje: [Titel](https://…).',
    }),
    due: note({
      internalName: 'AnswerDue',
      title: 'Find en frist',
      description: 'Én frist på hver linje: »Hold samtalen senest | 4 uger | Første sygedag«. Uger, dage eller timer.',
    }),
    danger: note({
      internalName: 'DangerText',
      title: 'Ved fare',
      description: 'Vises øverst med »Ring 112«. Første linje er spørgsmålet, resten hvad man gør. Tom = vises ikke.',
    }),
    isPrivate: yesNo({
      internalName: 'IsPrivate',
      title: 'Privat emne',
      description: 'Ja = emnet huskes aldrig under »Senest set« eller »Mine genveje«.',
    }),
    related: note({
      internalName: 'RelatedSlugs',
      title: 'Beslægtede emner',
      description: 'Emnernes nøgler, én på hver linje.',
    }),
    urgent: number({
      internalName: 'UrgentOrder',
      title: 'Plads under Akut',
      description: '1, 2, 3 … Tom = ikke akut.',
      min: 0,
    }),
    oftenUsed: number({
      internalName: 'OftenUsedOrder',
      title: 'Plads under Ofte brugt',
      description: '1, 2, 3 … Tom = nej.',
      min: 0,
    }),
    sortOrder: number({ internalName: 'SortOrder', title: 'Rækkefølge i gruppen', min: 0 }),
  },
  versions: 100,
  views: [
    { title: 'Emner', columns: ['title', 'category', 'contactUnit', 'ruleStatus', 'reviewBy'], sortBy: 'title' },
    {
      title: 'Skal bekræftes',
      columns: ['title', 'ruleSource', 'responsible', 'lastChecked'],
      sortBy: 'title',
      where: { column: 'ruleStatus', equals: 'Skal bekræftes' },
    },
  ],
});

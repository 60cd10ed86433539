import { choice } from '#columns/choice.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { multiChoice } from '#columns/multi-choice.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { yesNo } from '#columns/yes-no.ts';
import { defineList } from './define-list.ts';
import { marksHelp } from './marks-help.ts';

/** The steps of a new leader's first year. A plan takes its steps along when it starts (docs/laws/onboarding.md, rule 3). */
export const onboardingSteps = defineList({
  key: 'onboardingSteps',
  url: 'Lists/OnboardingSteps',
  title: 'Skridt for nye ledere',
  description: 'Skridtene i det første år. Planer i gang beholder deres frister, når et skridt ændres.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Skridt', required: true }),
    key: text({
      internalName: 'StepKey',
      title: 'Nøgle',
      description: 'Små bogstaver og bindestreg. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 60,
    }),
    programmes: multiChoice({
      internalName: 'Programmes',
      title: 'Programmer',
      labels: { newLeader: 'Ny leder', movedLeader: 'Ny plads i kommunen', backFromLeave: 'Tilbage fra orlov' },
    }),
    phase: choice({
      internalName: 'Phase',
      title: 'Fase',
      required: true,
      labels: {
        beforeStart: 'Før start',
        firstDay: 'Første dag',
        firstWeek: 'Første uge',
        day30: '30 dage',
        day60: '60 dage',
        day100: '100 dage',
        firstYear: 'Første år',
      },
    }),
    owner: choice({
      internalName: 'StepOwner',
      title: 'Hvem gør det',
      required: true,
      labels: { newLeader: 'Den nye leder', leadersLeader: 'Lederens leder', hr: 'HR' },
    }),
    days: number({
      internalName: 'DaysFromStart',
      title: 'Dage fra start',
      description: 'Minus før start: -14 er to uger før.',
      required: true,
      min: -120,
      max: 400,
    }),
    text: note({ internalName: 'StepText', title: 'Tekst', description: marksHelp }),
    topic: foreignText({ internalName: 'TopicSlug', title: 'Hjælpeemne', to: 'helpTopics' }),
    course: foreignText({ internalName: 'CourseSlug', title: 'Kursus', to: 'courses' }),
    talk: foreignText({ internalName: 'TalkKey', title: 'Samtale', to: 'talkGuides' }),
    material: text({
      internalName: 'Material',
      title: 'Materiale',
      description: 'Materialets navn, som det står under Samtaler → Materialer.',
    }),
    basis: choice({
      internalName: 'Basis',
      title: 'Grundlag',
      required: true,
      labels: { law: 'Lov', agreement: 'Aftale', advice: 'Råd' },
    }),
    source: text({ internalName: 'BasisSource', title: 'Kilde', description: 'Fx »Arbejdsmiljøloven § 9«.' }),
    roles: multiChoice({
      internalName: 'JobRoles',
      title: 'Kun for',
      description: 'Tom = alle. Ellers kun ledere med mindst én af dem.',
      labels: {
        staff: 'Har medarbejdere',
        budget: 'Har budget',
        safetyGroup: 'Er i arbejdsmiljøgruppen',
        medChair: 'Er formand for MED',
        acting: 'Er konstitueret',
      },
    }),
    trialPeriod: yesNo({ internalName: 'TrialPeriod', title: 'Hører til prøvetiden' }),
    sortOrder: number({ internalName: 'SortOrder', title: 'Rækkefølge', min: 0 }),
    inUse: yesNo({ internalName: 'InUse', title: 'I brug', defaultValue: true }),
  },
  views: [{ title: 'Skridt', columns: ['title', 'phase', 'owner', 'days', 'basis', 'inUse'], sortBy: 'sortOrder' }],
});

import { choice } from '#columns/choice.ts';
import { note } from '#columns/note.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/**
 * What HR has ruled about each new leader's plan, in a folder a plan, which its people may read
 * (docs/laws/onboarding.md). It has no formula, since a folder could not meet it. Rows come by a route that takes text, so days are ISO texts and people numbers in text.
 */
export const caseRulings = defineList({
  key: 'caseRulings',
  url: 'Lists/CaseRulings',
  title: 'Afgørelser i sager',
  description: 'Skrives af Lederhjælp. Hver plan er en mappe, som kun dens egne og HR kan se. Rækker rettes aldrig.',
  nature: 'rulings',
  sharing: 'caseOnly',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    caseKey: text({ internalName: 'CaseKey', title: 'Sag', required: true, indexed: true, maxLength: 36 }),
    kind: choice({
      internalName: 'Kind',
      title: 'Afgørelse',
      required: true,
      labels: {
        start: 'start',
        moveStart: 'moveStart',
        moveStep: 'moveStep',
        pause: 'pause',
        endPause: 'endPause',
        setRoles: 'setRoles',
        changeLeader: 'changeLeader',
        setDeputy: 'setDeputy',
        endDeputy: 'endDeputy',
        withdraw: 'withdraw',
        finish: 'finish',
      },
    }),
    person: text({ internalName: 'PersonNumber', title: 'Person', maxLength: 10 }),
    otherPerson: text({ internalName: 'OtherPersonNumber', title: 'Anden person', maxLength: 10 }),
    day: text({ internalName: 'Day', title: 'Dag', maxLength: 10 }),
    lastDay: text({ internalName: 'LastDay', title: 'Sidste dag', maxLength: 10 }),
    step: text({ internalName: 'StepKey', title: 'Skridt', maxLength: 60 }),
    code: text({ internalName: 'Code', title: 'Kode', maxLength: 40 }),
    roles: text({ internalName: 'JobRoles', title: 'Roller' }),
    steps: note({ internalName: 'Steps', title: 'Skridt ved start' }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  people: ['person', 'otherPerson'],
  retention: { months: 6, after: 'planEnds' },
});

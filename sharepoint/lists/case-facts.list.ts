import { choice } from '#columns/choice.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** What the people of a plan have ticked, in the folder of the plan. Never what anybody said (docs/laws/onboarding.md). */
export const caseFacts = defineList({
  key: 'caseFacts',
  url: 'Lists/CaseFacts',
  title: 'Svar i sager',
  description: 'Skrives af Lederhjælp. Hver plan er en mappe, som kun dens egne og HR kan se. Rækker rettes aldrig.',
  nature: 'facts',
  sharing: 'caseOnly',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    caseKey: text({ internalName: 'CaseKey', title: 'Sag', required: true, indexed: true, maxLength: 36 }),
    kind: choice({
      internalName: 'Kind',
      title: 'Svar',
      required: true,
      labels: { done: 'done', undone: 'undone', notForMe: 'notForMe' },
    }),
    step: text({ internalName: 'StepKey', title: 'Skridt', required: true, maxLength: 60 }),
    reason: text({ internalName: 'ReasonCode', title: 'Grund', maxLength: 40 }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
  retention: { months: 6, after: 'planEnds' },
});

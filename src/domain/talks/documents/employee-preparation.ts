import { isDraft, type TalkGuide, type TalkPart } from '#domain/talks/guide.ts';
import { documentWords as words } from './document-words.da.ts';
import type { TalkDocument } from './talk-document.ts';

const linesUnderAQuestion = 2;

/** What the employee may think about before the talk; undefined when the guide has no questions for the employee. */
export const employeePreparation = (
  guide: TalkGuide,
  questions: readonly TalkPart[],
): TalkDocument<'employee'> | undefined =>
  questions.length === 0
    ? undefined
    : {
        key: 'employee',
        about: guide.title,
        title: words.employee,
        lead: words.employeeLead,
        draft: isDraft(guide, questions),
        source: guide.source,
        blocks: [
          ...(guide.opening === ''
            ? []
            : [{ kind: 'box', heading: words.employeePurpose, text: guide.opening, quiet: false } as const]),
          { kind: 'heading', text: words.thinkAbout },
          {
            kind: 'questions',
            questions: questions.map(({ title }) => ({ text: title, keywords: '', lines: linesUnderAQuestion })),
          },
        ],
      };

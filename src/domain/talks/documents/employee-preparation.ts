import { isDraft, type TalkGuide, type TalkPart } from '#domain/talks/guide.ts';
import { box, questions } from './document-blocks.ts';
import { documentWords as words } from './document-words.da.ts';
import type { TalkDocument } from './talk-document.ts';

const linesUnderAQuestion = 2;

/** What the employee may think about before the talk; undefined when the guide has no questions for the employee. */
export const employeePreparation = (
  guide: TalkGuide,
  asked: readonly TalkPart[],
): TalkDocument<'employee'> | undefined =>
  asked.length === 0
    ? undefined
    : {
        key: 'employee',
        about: guide.title,
        title: words.employee,
        lead: words.employeeLead,
        draft: isDraft(guide, asked),
        source: guide.source,
        blocks: [
          ...box(words.employeePurpose, guide.opening, { quiet: false }),
          { kind: 'heading', text: words.thinkAbout },
          questions(asked, linesUnderAQuestion),
        ],
      };

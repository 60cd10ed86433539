import type { NewItemOf } from '#lists/define-list.ts';
import type { talkGuides } from '#lists/talk-guides.list.ts';
import type { talkParts } from '#lists/talk-parts.list.ts';
import exitTalk from './talks/exit-samtale.json' with { type: 'json' };
import leaderTalk from './talks/lus.json' with { type: 'json' };
import developmentTalk from './talks/mus.json' with { type: 'json' };
import offboarding from './talks/offboarding.json' with { type: 'json' };
import afterOneMonth from './talks/onboarding-1-maaned.json' with { type: 'json' };
import afterTwoWeeks from './talks/onboarding-14-dage.json' with { type: 'json' };
import afterThreeMonths from './talks/onboarding-3-maaneder.json' with { type: 'json' };
import onboarding from './talks/onboarding.json' with { type: 'json' };
import preboarding from './talks/preboarding.json' with { type: 'json' };
import reboarding from './talks/reboarding.json' with { type: 'json' };
import seniorTalk from './talks/seniorsamtale.json' with { type: 'json' };
import sicknessTalk from './talks/sygefravaerssamtale.json' with { type: 'json' };
import formalTalk from './talks/tjenstlig-samtale.json' with { type: 'json' };

type Guide = NewItemOf<typeof talkGuides>;
type Part = NewItemOf<typeof talkParts>;

/** A guide with its parts, as one file holds it. */
type Written = Omit<typeof seniorTalk, 'options' | 'leaderQuestions'> & {
  readonly leaderQuestions: readonly { readonly text: string; readonly suggested?: boolean }[];
  readonly options: readonly { readonly text: string; readonly explanation: string; readonly checkFirst: string }[];
  readonly checks?: readonly { readonly phase: string; readonly who: string; readonly text: string }[];
};

const written: readonly Written[] = [
  seniorTalk,
  developmentTalk,
  leaderTalk,
  sicknessTalk,
  afterTwoWeeks,
  afterOneMonth,
  afterThreeMonths,
  exitTalk,
  formalTalk,
  preboarding,
  onboarding,
  reboarding,
  offboarding,
];

const lines = (texts: readonly string[]): string => texts.join('\n');

/** Drafts, all of them: what the municipality has not approved says so wherever it is shown. */
export const starterGuides: readonly Guide[] = written.map(
  ({ leaderQuestions: _, employeeQuestions: __, options: ___, checks: ____, ...guide }, at) => ({
    ...guide,
    form: guide.form as Guide['form'],
    steps: lines(guide.steps),
    dos: lines(guide.dos),
    donts: lines(guide.donts),
    agreementFields: lines(guide.agreementFields),
    calculator: guide.calculator as Guide['calculator'],
    topics: lines(guide.topics),
    sourceLink: null,
    status: 'draft',
    approvedBy: '',
    approvedOn: null,
    reviewBy: null,
    responsible: '',
    sortOrder: at + 1,
  }),
);

const plainPart: Omit<Part, 'title' | 'key' | 'guide' | 'part' | 'sortOrder'> = {
  explanation: '',
  checkFirst: '',
  phase: '',
  who: '',
  suggested: false,
  source: '',
  status: 'draft',
  reviewBy: null,
};

type Words = { readonly text: string } & Partial<Part>;

function partsOf(guide: string, part: NonNullable<Part['part']>, prefix: string, all: readonly Words[]): Part[] {
  return all.map(({ text, ...rest }, at) => {
    const number = at + 1;
    return {
      ...plainPart,
      ...rest,
      title: text,
      key: `${guide}-${prefix}-${String(number).padStart(2, '0')}`,
      guide,
      part,
      sortOrder: number,
    };
  });
}

export const starterParts: readonly Part[] = written.flatMap((guide) => [
  ...partsOf(guide.key, 'leaderQuestion', 'leder', guide.leaderQuestions),
  ...partsOf(
    guide.key,
    'employeeQuestion',
    'medarbejder',
    guide.employeeQuestions.map((text) => ({ text })),
  ),
  ...partsOf(guide.key, 'option', 'mulighed', guide.options),
  ...partsOf(guide.key, 'check', 'tjek', guide.checks ?? []),
]);

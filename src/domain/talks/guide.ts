import { byPlace } from '#domain/shared/by-place.ts';
import type { PlainDate } from '#kernel/plain-date.ts';

/** A guide is a draft until the municipality has approved it; what is made of a draft says so. */
export type ApprovalStatus = 'draft' | 'approved';

/** One kind of talk, or one checklist: why, how, and what may be written down afterwards. */
export type TalkGuide = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  /** `pointer`: the app only says whom to ask. */
  readonly form: 'talk' | 'checklist' | 'pointer';
  readonly heading: string;
  readonly summary: string;
  readonly purpose: string;
  readonly opening: string;
  readonly duration: string;
  readonly questionAdvice: string;
  readonly steps: string;
  readonly dos: string;
  readonly donts: string;
  readonly afterwards: string;
  readonly privacyHint: string;
  readonly invitation: string;
  readonly agreementFields: string;
  readonly calculator: 'none' | 'sicknessTalk';
  readonly topics: string;
  readonly source: string;
  readonly sourceLink: { readonly url: string; readonly description: string } | null;
  readonly status: ApprovalStatus;
  readonly approvedBy: string;
  readonly approvedOn: PlainDate | null;
  readonly reviewBy: PlainDate | null;
  readonly responsible: string;
  readonly sortOrder: number | null;
};

export type PartKind = 'leaderQuestion' | 'employeeQuestion' | 'option' | 'check';

/** A question, something that may come out of the talk, or a point of a checklist. */
export type TalkPart = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly guide: string;
  readonly part: PartKind | null;
  readonly explanation: string;
  readonly checkFirst: string;
  readonly phase: string;
  readonly who: string;
  readonly suggested: boolean;
  readonly source: string;
  readonly status: ApprovalStatus;
  readonly reviewBy: PlainDate | null;
  readonly sortOrder: number | null;
};

/** The parts of one kind that belong to a guide, in HR's order. */
export const partsOf = (guide: TalkGuide, kind: PartKind, parts: readonly TalkPart[]): readonly TalkPart[] =>
  parts.filter((part) => part.guide === guide.key && part.part === kind).sort(byPlace);

/** A document is a draft while its guide, or anything that is quoted in it, is one. */
export const isDraft = (guide: Pick<TalkGuide, 'status'>, quoted: readonly Pick<TalkPart, 'status'>[] = []): boolean =>
  [guide, ...quoted].some(({ status }) => status !== 'approved');

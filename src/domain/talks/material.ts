import { byTitle } from '#domain/shared/by-place.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { overdueOf } from '#domain/shared/overdue.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import type { TalkGuide } from './guide.ts';

export type MaterialType = 'guideline' | 'tool' | 'catalogue' | 'template' | 'invitation' | 'advice' | 'checklist';
export type MaterialAudience = 'leaders' | 'employees' | 'both';

/** How far the newest version has come. Leaders only ever get approved ones: SharePoint keeps the others from them. */
export type MaterialApproval = 'approved' | 'waiting' | 'rejected' | 'draft';

/** A file of the library, with what the municipality says about it. */
export type Material = {
  readonly id: number;
  readonly title: string;
  readonly guide: string;
  readonly type: MaterialType;
  readonly audience: MaterialAudience;
  readonly field: string;
  readonly topics: string;
  readonly approvedBy: string;
  readonly approvedOn: PlainDate | null;
  readonly reviewBy: PlainDate | null;
  readonly responsible: string;
  readonly source: string;
  readonly fileName: string;
  /** From the server's root, as SharePoint names files. */
  readonly path: string;
  readonly version: string;
  readonly approval: MaterialApproval;
};

export type MaterialChoice = {
  readonly guide?: string;
  readonly type?: MaterialType;
  readonly audience?: 'leaders' | 'employees';
  readonly field?: string;
};

/** The materials that fit every choice made. What is for both audiences, or for all fields, fits any of them. */
export const chosenMaterials = (materials: readonly Material[], choice: MaterialChoice): readonly Material[] =>
  materials
    .filter(
      ({ guide, type, audience, field }) =>
        (choice.guide === undefined || choice.guide === guide) &&
        (choice.type === undefined || choice.type === type) &&
        (choice.audience === undefined || choice.audience === audience || audience === 'both') &&
        (choice.field === undefined || choice.field === field || field === ''),
    )
    .sort(byTitle);

/** What belongs to some help topics: by its own topics, or by those of its guide. */
export function materialsAbout(
  materials: readonly Material[],
  guides: readonly TalkGuide[],
  topics: readonly string[],
): readonly Material[] {
  const isAbout = (field: string): boolean => linesOf(field).some((slug) => topics.includes(slug));
  const keys = new Set(guides.filter((guide) => isAbout(guide.topics)).map(({ key }) => key));
  return chosenMaterials(
    materials.filter((material) => isAbout(material.topics) || keys.has(material.guide)),
    {},
  );
}

/** What of the library waits for HR: an approval, or a review that is overdue. */
export const materialsToReview = (materials: readonly Material[], today: PlainDate) => ({
  waiting: materials.filter(({ approval }) => approval !== 'approved'),
  overdue: overdueOf(materials, today),
});

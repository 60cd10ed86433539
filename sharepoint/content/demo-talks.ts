import { plainDate } from '#kernel/plain-date.ts';
import { bytesAt, starterFiles, starterMaterials } from './starter-materials.ts';
import { starterGuides, starterParts } from './starter-talks.ts';

/** Fixed days: one approved guide stays overdue for review, the other stays in good time for years. */
const approvals: Readonly<Record<string, { readonly approvedOn: string; readonly reviewBy: string }>> = {
  mus: { approvedOn: '2026-09-14', reviewBy: '2031-09-14' },
  sygefravaerssamtale: { approvedOn: '2025-06-02', reviewBy: '2026-06-02' },
};

/** So that the demo shows both: approved guides, and drafts that say that they are. */
export const demoGuides = starterGuides.map((guide): (typeof starterGuides)[number] => {
  const approval = approvals[guide.key];
  if (!approval) return guide;
  return {
    ...guide,
    status: 'approved',
    approvedBy: 'Hovedudvalget',
    approvedOn: plainDate(approval.approvedOn) ?? null,
    reviewBy: plainDate(approval.reviewBy) ?? null,
    responsible: 'Kommunaldirektørens Sekretariat',
  };
});

export const demoParts = starterParts.map((part): (typeof starterParts)[number] =>
  approvals[part.guide] ? { ...part, status: 'approved' } : part,
);

const folder = 'demo/';

/** The documents of the approved guides, without the mark of a draft; `tools/starter-files` writes them too. */
export const demoMaterials = starterMaterials
  .filter(({ row }) => approvals[row.guide])
  .map(({ name, document }) => ({ name: `${folder}${name}`, document: { ...document, draft: false } }));

/** What belongs to an approved guide is approved too; the rest are drafts, which leaders do not see. */
export const demoFiles = starterFiles.map((file) => {
  const approval = approvals[file.row.guide];
  if (!approval) return file;
  return {
    ...file,
    bytes: () => bytesAt(`${folder}${file.name}`),
    state: 'published' as const,
    row: {
      ...file.row,
      approvedBy: 'Hovedudvalget',
      approvedOn: plainDate(approval.approvedOn) ?? null,
      reviewBy: plainDate(approval.reviewBy) ?? null,
      responsible: 'Kommunaldirektørens Sekretariat',
    },
  };
});

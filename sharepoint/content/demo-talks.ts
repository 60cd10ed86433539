import { plainDate } from '#kernel/plain-date.ts';
import { bytesAt, starterFiles, starterMaterials, type StarterMaterial } from './starter-materials.ts';
import { starterGuides, starterParts } from './starter-talks.ts';

type Approval = { readonly approvedOn: string; readonly reviewBy: string };

/**
 * By the key of a guide, or by the name of a file that belongs to none. Fixed days: one approved guide stays overdue for
 * review, the rest stay in good time for years.
 */
const approvals: Readonly<Record<string, Approval>> = {
  mus: { approvedOn: '2026-09-14', reviewBy: '2031-09-14' },
  sygefravaerssamtale: { approvedOn: '2025-06-02', reviewBy: '2026-06-02' },
  'med-aarshjul': { approvedOn: '2026-09-14', reviewBy: '2031-09-14' },
};

const approvalOf = ({ name, row }: Pick<StarterMaterial, 'name' | 'row'>): Approval | undefined =>
  approvals[row.guide || name.replace('.docx', '')];

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

/** The approved documents, without the mark of a draft; `tools/starter-files` writes them too. */
export const demoMaterials = starterMaterials
  .filter(approvalOf)
  .map(({ name, document }) => ({ name: `${folder}${name}`, document: { ...document, draft: false } }));

/** What is not approved is a draft, which leaders do not see. */
export const demoFiles = starterFiles.map((file) => {
  const approval = approvalOf(file);
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

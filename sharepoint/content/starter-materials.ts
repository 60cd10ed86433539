import { readFile } from 'node:fs/promises';
import { agreementSheet } from '#domain/talks/documents/agreement-sheet.ts';
import { checklist } from '#domain/talks/documents/checklist.ts';
import { documentName } from '#domain/talks/documents/document-name.ts';
import { employeePreparation } from '#domain/talks/documents/employee-preparation.ts';
import { catalogueDocument, guideDocument } from '#domain/talks/documents/guide-document.ts';
import { invitation } from '#domain/talks/documents/invitation.ts';
import type { TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { partsOf, type TalkGuide, type TalkPart } from '#domain/talks/guide.ts';
import type { NewItemOf } from '#lists/define-list.ts';
import type { materials } from '#lists/materials.list.ts';
import { medDocuments } from './med-documents.ts';
import { recruitmentDocuments } from './recruitment-documents.ts';
import { starterGuides, starterParts } from './starter-talks.ts';

type Row = NewItemOf<typeof materials>;

/** A file of the library before it is one: `tools/starter-files` writes it as Word into `files`. */
export type StarterMaterial = { readonly name: string; readonly document: TalkDocument; readonly row: Row };

const guides: readonly TalkGuide[] = starterGuides.map((guide, at) => ({ ...guide, id: at + 1 }));
const parts: readonly TalkPart[] = starterParts.map((part, at) => ({ ...part, id: at + 1 }));

const plainRow: Omit<Row, 'title' | 'guide' | 'type' | 'audience'> = {
  field: '',
  topics: '',
  approvedBy: '',
  approvedOn: null,
  reviewBy: null,
  responsible: '',
  source: '',
};

/** The pack for the senior talk is whole; the other talks get the guide and, where there is one, the employee's sheet. */
const wholePack = 'seniorsamtale';

function materialsOf(guide: TalkGuide): StarterMaterial[] {
  const material = (
    suffix: string,
    document: TalkDocument | undefined,
    type: Row['type'],
    audience: Row['audience'],
  ): StarterMaterial[] =>
    document === undefined
      ? []
      : [
          {
            name: `${guide.key}-${suffix}.docx`,
            document,
            row: {
              ...plainRow,
              title: documentName(document),
              guide: guide.key,
              type,
              audience,
              source: guide.source,
            },
          },
        ];
  if (guide.form === 'checklist') {
    const document = checklist(guide, partsOf(guide, 'check', parts));
    return material('tjekliste', document, 'checklist', 'leaders');
  }
  const whole = guide.key === wholePack;
  return [
    ...material('guide', guideDocument(guide, parts), 'tool', 'leaders'),
    ...material(
      'medarbejder',
      employeePreparation(guide, partsOf(guide, 'employeeQuestion', parts)),
      'tool',
      'employees',
    ),
    ...(whole ? material('inspirationskatalog', catalogueDocument(guide, parts), 'catalogue', 'both') : []),
    ...(whole ? material('invitation', invitation(guide), 'invitation', 'employees') : []),
    ...(whole ? material('aftaleark', agreementSheet(guide), 'template', 'both') : []),
  ];
}

const ofNoGuide = [...recruitmentDocuments, ...medDocuments].map(({ name, document, ...row }): StarterMaterial => ({
  name: `${name}.docx`,
  document,
  row: { ...plainRow, ...row, title: documentName(document), guide: '', source: document.source },
}));

export const starterMaterials: readonly StarterMaterial[] = [
  ...guides.filter(({ form }) => form !== 'pointer').flatMap(materialsOf),
  ...ofNoGuide,
];

/** What is written beside this file, and read only when a site is filled. */
export const writtenAt = (path: string): URL => new URL(`./files/${path}`, import.meta.url);

export const bytesAt = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await readFile(writtenAt(path)));

/** Drafts, all of them: leaders see none of it until HR has approved it in the library. */
export const starterFiles = starterMaterials.map(({ name, row }) => ({
  name,
  bytes: () => bytesAt(name),
  row,
  state: 'draft' as const,
}));

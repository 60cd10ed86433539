import type { LibrarySettings, ListDefinition } from '#lists/define-list.ts';
import { isOfCases } from '#lists/natures.ts';

/** A list's settings by SharePoint's own names, so that reading, comparing and writing need no translation. */
export type ListSettings = {
  readonly Title: string;
  readonly Description: string;
  readonly Hidden: boolean;
  readonly NoCrawl: boolean;
  readonly EnableVersioning: boolean;
  /** Left out where versions are off: SharePoint then answers what it likes. */
  readonly MajorVersionLimit?: number;
  /** Said of libraries only: SharePoint answers of other lists what it likes. */
  readonly EnableModeration?: boolean;
  readonly EnableMinorVersions?: boolean;
  /** 0 = readers, 1 = editors, 2 = approvers. */
  readonly DraftVersionVisibility?: number;
  readonly EnableAttachments: boolean;
  readonly EnableFolderCreation: boolean;
  readonly ContentTypesEnabled: boolean;
  readonly DisableCommenting: boolean;
  /** 1 = everybody's rows, 2 = own rows only. */
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly ValidationFormula: string;
  readonly ValidationMessage: string;
};

/** The settings a declaration asks for. Attachments and comments stay off, so that nobody's text hides in them; folders are cases. */
export const listSettings = (list: ListDefinition): ListSettings => ({
  Title: list.title,
  Description: list.description,
  Hidden: list.hidden,
  NoCrawl: list.noCrawl,
  EnableVersioning: list.versions > 0,
  ...(list.versions > 0 && { MajorVersionLimit: list.versions }),
  ...(list.library && librarySettings(list.library)),
  EnableAttachments: false,
  EnableFolderCreation: isOfCases(list),
  ContentTypesEnabled: false,
  DisableCommenting: true,
  ReadSecurity: list.sharing === 'own' ? 2 : 1,
  WriteSecurity: 1,
  ValidationFormula: formulaByTitle(list),
  ValidationMessage: list.validation?.message ?? '',
});

/** SharePoint's numbers for what a list is born as: a document library, a list. */
export const templateType = ({ library }: ListDefinition): number => (library ? 101 : 100);

const draftsSeenBy = { readers: 0, editors: 1, approvers: 2 } as const;

const librarySettings = ({ contentApproval, minorVersions, draftsSeenBy: seers }: LibrarySettings) => ({
  EnableModeration: contentApproval,
  EnableMinorVersions: minorVersions,
  DraftVersionVisibility: draftsSeenBy[seers],
});

/** SharePoint's formulas name columns by title, declarations by internal name, which stays when HR changes a title. */
function formulaByTitle(list: ListDefinition): string {
  const columns = Object.values(list.columns);
  return (list.validation?.formula ?? '').replace(/\[(\w+)\]/g, (reference, name) => {
    const named = columns.find(({ internalName }) => internalName === name);
    return named ? `[${named.title}]` : reference;
  });
}

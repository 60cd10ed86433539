import { invalidArgument, unknownProperty, wrongType } from '#emulator/errors.ts';
import { parseFormula } from '#emulator/formula/parse.ts';
import type { ListSettings } from '#emulator/store/lists.ts';
import type { Body } from '#emulator/wire/body.ts';

export const longestTitle = 255;

const booleans = [
  'AllowContentTypes',
  'ContentTypesEnabled',
  'DisableCommenting',
  'DisableGridEditing',
  'EnableAttachments',
  'EnableFolderCreation',
  'EnableMinorVersions',
  'EnableModeration',
  'EnableVersioning',
  'ForceCheckout',
  'Hidden',
  'NoCrawl',
  'OnQuickLaunch',
] as const;
const numbers = [
  'DraftVersionVisibility',
  'MajorVersionLimit',
  'MajorWithMinorVersionsLimit',
  'ReadSecurity',
  'WriteSecurity',
] as const;
const texts = ['Description', 'ValidationFormula', 'ValidationMessage'] as const;

/** Accepted at creation, where they are read elsewhere, and said again by clients that send a whole list back. */
const saidElsewhere = new Set(['BaseTemplate', 'Title', 'Id', 'TemplateFeatureId']);

export type ListChanges = { readonly title?: string; readonly settings: Partial<ListSettings> };

/** Reads what a posted list may set; a property that lists don't have is refused. */
export function listChanges(body: Body): ListChanges {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const type = typeOf(name);
    if (!type && !saidElsewhere.has(name)) throw unknownProperty(name, 'SP.List');
    if (!type) continue;
    if (typeof value !== type) throw wrongType(`Edm.${type.charAt(0).toUpperCase()}${type.slice(1)}`);
    settings[name] = value;
  }
  const said = settings as Partial<ListSettings>;
  const { ReadSecurity: read, WriteSecurity: write, ValidationFormula: formula } = said;
  const { DraftVersionVisibility: visibility } = said;
  if (read !== undefined && ![1, 2].includes(read)) throw invalidArgument();
  if (write !== undefined && ![1, 2, 4].includes(write)) throw invalidArgument();
  if (visibility !== undefined && ![0, 1, 2].includes(visibility)) throw invalidArgument();
  if (formula) parseFormula(formula);
  const { Title: title } = body;
  if (title !== undefined && typeof title !== 'string') throw wrongType('Edm.String');
  return { title, settings };
}

function typeOf(name: string): 'boolean' | 'number' | 'string' | undefined {
  if ((booleans as readonly string[]).includes(name)) return 'boolean';
  if ((numbers as readonly string[]).includes(name)) return 'number';
  return (texts as readonly string[]).includes(name) ? 'string' : undefined;
}

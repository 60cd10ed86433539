import { assertNever } from '#kernel/assert-never.ts';
import type { Column } from '#columns/column.ts';
import type { ActualList, ActualSite } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { sharePointType } from '../schema/column-settings.ts';
import { isRetyped } from './columns.ts';

/** Something that differs and that no step can or may set right: people have to look at it. */
export type Finding =
  | { readonly kind: 'newerSchema'; readonly found: number; readonly known: number }
  | { readonly kind: 'retypedColumn'; readonly listUrl: string; readonly column: Column; readonly found: string }
  | { readonly kind: 'microsoft365Group' }
  | { readonly kind: 'everyone'; readonly where: string }
  | { readonly kind: 'groupElsewhere'; readonly listTitle: string; readonly group: string; readonly level: string }
  | { readonly kind: 'extraList'; readonly url: string; readonly title: string };

export function findings(declared: DeclaredSite, actual: ActualSite): Finding[] {
  const others = actual.lists.filter(({ url }) => !declared.lists.some((list) => list.url === url));
  return [
    ...newerSchema(declared, actual),
    ...(actual.hasMicrosoft365Group ? [{ kind: 'microsoft365Group' } as const] : []),
    ...everyone('webstedet', loginsOf(actual)),
    ...actual.groups.flatMap(({ title, members }) => everyone(`gruppen »${title}«`, members)),
    ...actual.lists.flatMap((list) => everyone(`»${list.settings.Title}«`, loginsOf(list))),
    ...declared.lists.flatMap((list) => retyped(list.url, Object.values(list.columns), actual.lists)),
    ...others.flatMap((list) => groupsElsewhere(list, declared)),
    ...others
      .filter(isMadeByHand)
      .map(({ url, settings }) => ({ kind: 'extraList', url, title: settings.Title }) as const),
  ];
}

/** True when going on would do harm: the tool is older than the site, or a column would lose what is in it. */
export function stopsProvisioning(finding: Finding): boolean {
  switch (finding.kind) {
    case 'newerSchema':
    case 'retypedColumn':
      return true;
    case 'microsoft365Group':
    case 'everyone':
    case 'groupElsewhere':
    case 'extraList':
      return false;
    default:
      return assertNever(finding);
  }
}

const newerSchema = ({ schemaVersion: known }: DeclaredSite, { schemaVersion: found }: ActualSite): Finding[] =>
  found !== null && found > known ? [{ kind: 'newerSchema', found, known }] : [];

/** The claims that stand for everybody: "Everyone" and "Everyone except external users". */
const everyoneClaims = ['c:0(.s|true', 'spo-grid-all-users'];

const everyone = (where: string, logins: readonly string[]): Finding[] =>
  logins.some((login) => everyoneClaims.some((claim) => login.includes(claim))) ? [{ kind: 'everyone', where }] : [];

const loginsOf = ({ grants }: Pick<ActualSite, 'grants'>): string[] =>
  grants.map(({ principal }) => principal.loginName);

const retyped = (listUrl: string, columns: readonly Column[], lists: readonly ActualList[]): Finding[] =>
  columns.flatMap((column) => {
    const list = lists.find(({ url }) => url === listUrl);
    const found = list?.columns.find(({ internalName }) => internalName === column.internalName);
    return found && isRetyped(column, found) ? [{ kind: 'retypedColumn', listUrl, column, found: found.type }] : [];
  });

const groupsElsewhere = ({ settings, grants }: ActualList, { groups }: DeclaredSite): Finding[] =>
  grants
    .filter(({ principal }) => Object.values(groups).some(({ title }) => title === principal.title))
    .map(({ principal, level }) => ({
      kind: 'groupElsewhere',
      listTitle: settings.Title,
      group: principal.title,
      level,
    }));

/** SharePoint makes its own lists too; what people made stands under `Lists/` and is not hidden. */
const isMadeByHand = ({ url, settings }: ActualList): boolean => url.startsWith('Lists/') && !settings.Hidden;

/** What the column is declared as, in SharePoint's word. */
export const declaredType = (column: Column): string => sharePointType[column.kind];

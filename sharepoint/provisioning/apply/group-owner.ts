import { InjectHeaders, TextParse } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { GroupKey } from '#lists/access/groups.ts';
import type { Grantee } from '../plan/step.ts';
import type { Target } from './target.ts';

/**
 * Lets one group own another. REST can't: `SetUserAsOwner` takes people only and answers 200 to a group without doing
 * anything (SharePoint/sp-dev-docs#5031). The endpoint of SharePoint's older client libraries can.
 */
export async function setGroupOwner(target: Target, group: GroupKey, owner: Grantee): Promise<void> {
  const xml = ownerQuery(await target.principalId(group), await target.principalId(owner));
  const query = SPQueryable([target.sp.web, target.siteUrl], '_vti_bin/client.svc/ProcessQuery');
  query.using(InjectHeaders({ 'Content-Type': 'text/xml' }), TextParse());
  const fault = faultIn(await spPost<string>(query, { body: xml }));
  if (fault !== null) throw new Error(`SharePoint kunne ikke skifte gruppens ejer: ${fault}`);
}

/** The endpoint answers 200 to what it refuses too; the first part of its answer says why. */
function faultIn(answer: string): string | null {
  try {
    const [{ ErrorInfo }] = JSON.parse(answer) as [{ ErrorInfo: { ErrorMessage: string } | null }];
    return ErrorInfo?.ErrorMessage ?? null;
  } catch {
    return 'svaret kan ikke læses';
  }
}

const context = '{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}';

/** `web.SiteGroups.GetById(group).Owner = web.SiteGroups.GetById(owner)`, as that endpoint wants it said. */
const ownerQuery = (groupId: number, ownerId: number): string =>
  [
    '<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" SchemaVersion="15.0.0.0"',
    ' LibraryVersion="16.0.0.0" ApplicationName="Lederhjaelp"><Actions>',
    '<SetProperty Id="10" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5" /></SetProperty>',
    '<Method Name="Update" Id="11" ObjectPathId="4" /></Actions><ObjectPaths>',
    `<StaticProperty Id="1" TypeId="${context}" Name="Current" />`,
    '<Property Id="2" ParentId="1" Name="Web" /><Property Id="3" ParentId="2" Name="SiteGroups" />',
    groupById(4, groupId),
    groupById(5, ownerId),
    '</ObjectPaths></Request>',
  ].join('');

const groupById = (objectPathId: number, id: number): string =>
  `<Method Id="${objectPathId}" ParentId="3" Name="GetById"><Parameters>` +
  `<Parameter Type="Int32">${id}</Parameter></Parameters></Method>`;

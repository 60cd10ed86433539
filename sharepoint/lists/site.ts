import type { GroupKey } from './access/groups.ts';
import type { LevelKey } from './access/levels.ts';

/**
 * How the site itself is set up (docs/laws/access.md, rule 7), by SharePoint's own names. Provisioning sets it, `drift`
 * checks it.
 */
export const site = {
  settings: {
    MembersCanShare: false,
    // An empty address means that nobody can ask for access.
    RequestAccessEmail: '',
  },
  /**
   * Members change no membership, and only members and owner see it: SharePoint knows nothing stricter. What they see
   * is mostly the name of a directory group, since people come in through those.
   */
  groupSettings: {
    AllowMembersEditMembership: false,
    AllowRequestToJoinLeave: false,
    AutoAcceptRequestToJoinLeave: false,
    OnlyAllowMembersViewMembership: true,
  },
  /** What our groups hold on the web: enough to call it, nothing to see, so the default libraries stay closed to them. */
  webAccess: { hr: 'open', leaders: 'open', med: 'open', board: 'open' },
  /** What only a SharePoint administrator can set, outside the site. Printed for the IT admin, never set by us. */
  setByAdministrator: [
    'Webstedet er et kommunikationswebsted uden Microsoft 365-gruppe.',
    'Ekstern deling er slået fra for webstedet (SharePoint Administration → Aktive websteder → Deling).',
    'Webstedets tidszone er København, så datoer uden klokkeslæt bliver den rigtige dag.',
  ],
} as const satisfies {
  readonly settings: SiteSettings;
  readonly groupSettings: GroupSettings;
  readonly webAccess: Readonly<Record<GroupKey, LevelKey>>;
  readonly setByAdministrator: readonly string[];
};

export type SiteSettings = {
  readonly MembersCanShare: boolean;
  readonly RequestAccessEmail: string;
};

export type GroupSettings = {
  readonly AllowMembersEditMembership: boolean;
  readonly AllowRequestToJoinLeave: boolean;
  readonly AutoAcceptRequestToJoinLeave: boolean;
  readonly OnlyAllowMembersViewMembership: boolean;
};

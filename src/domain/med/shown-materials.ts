type Versioned = { readonly version: string };

/**
 * The materials of which everybody may see a version; the newest may still be a draft. SharePoint counts approved
 * versions in whole numbers, drafts behind the point. HR is shown no more than the others in the channel.
 */
export const shownToAll = <One extends Versioned>(materials: readonly One[]): readonly One[] =>
  materials.filter(({ version }) => Number.parseInt(version, 10) >= 1);

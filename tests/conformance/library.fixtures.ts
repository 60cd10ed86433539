import { contentAccess } from '#lists/access/groups.ts';
import { defineLibrary } from '#lists/define-library.ts';
import { text } from '#columns/text.ts';

/** A library as the app's own: files wait for approval, and drafts are the approvers'. */
export const probeLibrary = defineLibrary({
  key: 'probeLibrary',
  url: 'ProbeMaterials',
  title: 'Prøvematerialer',
  description: 'Filer, som en prøve lægger op.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel', required: true }),
    topic: text({ internalName: 'TopicKey', title: 'Emne', indexed: true }),
  },
  access: contentAccess,
  versions: 50,
  views: [{ title: 'Efter emne', columns: ['title', 'topic'], sortBy: 'topic' }],
  library: { contentApproval: true, minorVersions: true, draftsSeenBy: 'approvers' },
});

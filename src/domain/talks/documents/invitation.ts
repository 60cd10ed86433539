import { isDraft, type TalkGuide } from '#domain/talks/guide.ts';
import { documentWords as words } from './document-words.da.ts';
import type { TalkDocument } from './talk-document.ts';

/** The text that offers the talk, or calls for it; undefined when the guide has none. */
export const invitation = (guide: TalkGuide): TalkDocument<'invitation'> | undefined =>
  guide.invitation.trim() === ''
    ? undefined
    : {
        key: 'invitation',
        about: guide.title,
        title: words.invitation,
        lead: words.invitationLead,
        draft: isDraft(guide),
        source: guide.source,
        blocks: [{ kind: 'text', text: guide.invitation }],
      };

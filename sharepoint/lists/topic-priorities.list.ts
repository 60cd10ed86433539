import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** Retired: the board's decisions stand in `boardDecisions`. What was written here stays readable. */
export const topicPriorities = defineList({
  key: 'topicPriorities',
  url: 'Lists/TopicPriorities',
  title: 'Prioritering af kursusemner',
  description: 'Direktionens prioritering.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Kursusemne', required: true }),
    priority: number({ internalName: 'Priority', title: 'Prioritet', min: 1 }),
    decision: note({ internalName: 'Decision', title: 'Beslutning' }),
  },
  access: { leaders: 'read', med: 'read', hr: 'read', board: 'read' },
  views: [{ title: 'Prioritering', columns: ['priority', 'title', 'decision'], sortBy: 'priority' }],
});

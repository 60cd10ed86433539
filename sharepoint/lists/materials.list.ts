import { choice } from '#columns/choice.ts';
import { date } from '#columns/date.ts';
import { foreignText } from '#columns/foreign-text.ts';
import { note } from '#columns/note.ts';
import { text } from '#columns/text.ts';
import { defineLibrary } from './define-library.ts';

/**
 * What leaders may take along: guidelines, tools, templates. Content approval is on, so that a draft is HR's alone until
 * somebody has approved it; SharePoint enforces it, whatever is asked.
 */
export const materials = defineLibrary({
  key: 'materials',
  url: 'Materials',
  title: 'Materialer',
  description: 'Godkendte materialer til lederne. En ny version ses først af lederne, når den er godkendt.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel', required: true }),
    guide: foreignText({
      internalName: 'GuideKey',
      title: 'Samtale',
      description: 'Guidens nøgle. Tom = hører ikke til en samtale.',
      to: 'talkGuides',
    }),
    type: choice({
      internalName: 'MaterialType',
      title: 'Type',
      labels: {
        guideline: 'Retningslinje',
        tool: 'Samtaleværktøj',
        catalogue: 'Inspirationskatalog',
        template: 'Skabelon',
        invitation: 'Invitation',
        advice: 'Gode råd',
        checklist: 'Tjekliste',
      },
      fallback: 'tool',
    }),
    audience: choice({
      internalName: 'Audience',
      title: 'Målgruppe',
      labels: { leaders: 'Ledere', employees: 'Medarbejdere', both: 'Ledere og medarbejdere' },
      fallback: 'leaders',
    }),
    field: text({
      internalName: 'ProfessionalField',
      title: 'Fagområde',
      description: 'Fx »Dagtilbud og skole«. Tom = alle.',
    }),
    topics: note({
      internalName: 'TopicSlugs',
      title: 'Hjælpeemner',
      description: 'Emnernes nøgler, én på hver linje. Emnets side viser materialet.',
    }),
    approvedBy: text({ internalName: 'ApprovedBy', title: 'Godkendt af', description: 'Fx »Hovedudvalget«.' }),
    approvedOn: date({ internalName: 'ApprovedOn', title: 'Godkendt den' }),
    reviewBy: date({ internalName: 'ReviewBy', title: 'Kontrolleres igen senest', indexed: true }),
    responsible: text({
      internalName: 'Responsible',
      title: 'Ansvarlig',
      description: 'En enhed eller en rolle, ikke et navn.',
    }),
    source: text({ internalName: 'Source', title: 'Kilde' }),
  },
  versions: 100,
  views: [{ title: 'Efter samtale', columns: ['title', 'guide', 'type', 'audience', 'reviewBy'], sortBy: 'guide' }],
  library: { contentApproval: true, minorVersions: true, draftsSeenBy: 'approvers' },
});

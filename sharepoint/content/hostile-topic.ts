import type { NewItemOf } from '#lists/define-list.ts';
import type { helpTopics } from '#lists/help-topics.list.ts';

const script = '<script>window.lederhjaelpHacked=true</script>';
const image = '<img src=x onerror="window.lederhjaelpHacked=true">';
const marks = [
  `**${script}**`,
  '[klik her](javascript:window.lederhjaelpHacked=true)',
  '[og her](JaVaScRiPt:window.lederhjaelpHacked=true)',
  '[data](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  `[${image}](https://kommune.example/"onmouseover="alert(1))`,
  '**uafsluttet [link](https://kommune.example',
  '- punkt **med [alt](mailto:a@kommune.example)** ]]>--><!--',
].join('\n');
/** Hebrew and Arabic with marks that turn the writing around, and signs made of several code points. */
const turned = '\u202Eתודה\u202C \u2067شكرا\u2069 👩‍👩‍👧‍👦 🇩🇰 e\u0301';
const long = `${'Rødgrødmedfløde'.repeat(20)} ${'lang tekst '.repeat(900)}`.slice(0, 10_000);

/** Somebody at their worst with the form open. Tests seed it; it must do no harm anywhere. The demo leaves it out. */
export const hostileTopic: NewItemOf<typeof helpTopics> = {
  title: `${script}${image} "'&<> {{7*7}} ${turned}`,
  slug: 'fjendtligt-emne',
  category: 'loen',
  summary: `${image}' OR 1 eq 1 ${turned}`,
  handledLocally: `${marks}\n\n${turned}\n\n${long}`,
  centralHelp: `${script}\n\n${marks}\n\n[Kommunen udfylder: ${script}`,
  contactUnit: `'"><b>findes ikke</b>`,
  alsoContact: '../../udenfor',
  unitBasis: 'derived',
  deadline: `${image} =1+1`,
  deadlineNote: script,
  rule: `${marks}\n\n${script}`,
  ruleSource: `${script} javascript:alert(1)`,
  ruleSourceLink: { url: 'javascript:window.lederhjaelpHacked=true', description: script },
  ruleStatus: 'needsConfirmation',
  lastChecked: null,
  reviewBy: null,
  responsible: script,
  steps: `1. ${script}\n   Lov: ${image}\n2. ${marks}\n3. ${turned}${long}`,
  say: `${script}\n${image}`,
  avoid: `${marks}\n${turned}`,
  ready: script,
  ways: `[${image}](emne:${script})\n[klik](javascript:window.lederhjaelpHacked=true)\n[samtale](samtale:../../udenfor)`,
  sources: `[${script}](https://kommune.example/"onmouseover="alert(1))\n[klik](javascript:alert(1))`,
  due: `${image} | 4 uger | ${script}\n${turned} | 9999 timer | ${script}`,
  danger: `${script}\n${image}`,
  isPrivate: false,
  searchWords: `fjendtligt\n${script}\n((((\n\\\n${'a'.repeat(3000)}`,
  phrases: `hvorfor er emnet fjendtligt\n${image}`,
  related: `fjendtligt-emne\nfindes-ikke\n${script}`,
  urgent: null,
  oftenUsed: null,
  sortOrder: 9999,
};

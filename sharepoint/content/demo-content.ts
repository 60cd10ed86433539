import { plainDate } from '#kernel/plain-date.ts';
import { contactUnits } from '#lists/contact-units.list.ts';
import type { NewItemOf } from '#lists/define-list.ts';
import { helpCategories } from '#lists/help-categories.list.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import { materials } from '#lists/materials.list.ts';
import { onboardingSteps } from '#lists/onboarding-steps.list.ts';
import { settings } from '#lists/settings.list.ts';
import { talkGuides } from '#lists/talk-guides.list.ts';
import { talkParts } from '#lists/talk-parts.list.ts';
import { topicQuestions } from '#lists/topic-questions.list.ts';
import { demoFiles, demoGuides, demoParts } from './demo-talks.ts';
import {
  starterCategories,
  starterQuestions,
  starterTopics,
  starterUnits,
  type ListContent,
} from './starter-content.ts';
import { starterSteps } from './starter-onboarding.ts';
import { starterSettings } from './starter-settings.ts';

type Topic = NewItemOf<typeof helpTopics>;
type Unit = NewItemOf<typeof contactUnits>;
type Setting = NewItemOf<typeof settings>;

/** Has neither mail nor phone, so that the demo shows how a unit falls back to another. */
const unreachableUnit = 'hr-koordinator';

const demoUnit = (unit: Unit): Unit =>
  unit.key === unreachableUnit
    ? unit
    : {
        ...unit,
        mail: `${unit.key}@kommune.example`,
        phone: '00 00 00 00',
        hours: unit.hours === '' ? 'Mandag–fredag kl. 9–14' : unit.hours,
        chatAddress: `${unit.key}@kommune.example`,
      };

/** Fixed days: the first three stay overdue for review, the others stay in good time for years. */
const checks: Readonly<Record<string, { readonly lastChecked: string; readonly reviewBy: string }>> = {
  sygefravaerssamtale: { lastChecked: '2025-06-02', reviewBy: '2026-06-02' },
  ferie: { lastChecked: '2025-08-18', reviewBy: '2026-08-18' },
  arbejdsulykke: { lastChecked: '2025-10-01', reviewBy: '2026-10-01' },
  mus: { lastChecked: '2026-09-14', reviewBy: '2031-09-14' },
  seniorsamtale: { lastChecked: '2026-10-05', reviewBy: '2031-10-05' },
  barsel: { lastChecked: '2026-10-26', reviewBy: '2031-10-26' },
};

function demoTopic(topic: Topic): Topic {
  const check = checks[topic.slug];
  if (!check) return topic;
  return {
    ...topic,
    lastChecked: plainDate(check.lastChecked) ?? null,
    reviewBy: plainDate(check.reviewBy) ?? null,
    responsible: 'Kommunaldirektørens Sekretariat',
  };
}

const settingValues: Readonly<Record<string, string>> = {
  noticeTitle: 'Velkommen til Lederhjælp',
  noticeText: 'Det her er en demo. Alle adresser og numre er opdigtede.',
  shortcutLinks: 'Personalehåndbogen | https://intranet.kommune.example/personalehaandbog',
};

const demoSetting = (setting: Setting): Setting => ({ ...setting, value: settingValues[setting.key] ?? setting.value });

/** What the local SharePoint is filled with instead of the starter content. */
export const demoContent: readonly ListContent[] = [
  { list: helpCategories, rows: starterCategories },
  { list: contactUnits, rows: starterUnits.map(demoUnit) },
  { list: helpTopics, rows: starterTopics.map(demoTopic) },
  { list: topicQuestions, rows: starterQuestions },
  { list: settings, rows: starterSettings.map(demoSetting) },
  { list: talkGuides, rows: demoGuides },
  { list: talkParts, rows: demoParts },
  { list: materials, rows: [], files: demoFiles },
  { list: onboardingSteps, rows: starterSteps },
];

/** Who is in which of our groups. As in a municipality, most come in through groups of the directory. */
export const demoMembers = {
  hr: ['HR-medarbejdere'],
  leaders: ['Alle ledere', 'nyleder@kommune.example'],
  med: ['MED-formænd', 'medmedlem@kommune.example'],
  board: ['direktion@kommune.example'],
} as const;

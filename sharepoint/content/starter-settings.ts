import type { NewItemOf } from '#lists/define-list.ts';
import type { settings } from '#lists/settings.list.ts';

type Setting = NewItemOf<typeof settings>;

const openHelp = 'Skriv nej, mens I gør delen klar: så ser kun HR den. Skriv ja, når den må bruges.';

/** What HR can set without a developer. The row with the schema version is provisioning's own. */
export const starterSettings: readonly Setting[] = [
  {
    title: 'Opslag: overskrift',
    key: 'noticeTitle',
    value: '',
    help: 'Vises øverst på forsiden. Er både overskrift og tekst tomme, vises intet opslag.',
  },
  { title: 'Opslag: tekst', key: 'noticeText', value: '', help: 'En eller to korte sætninger under overskriften.' },
  {
    title: 'Opslag: link',
    key: 'noticeLink',
    value: '',
    help: 'Valgfri adresse, der begynder med https:// eller #/ for en side i Lederhjælp.',
  },
  {
    title: 'Opslag: sidste dag',
    key: 'noticeUntil',
    value: '',
    help: 'Skrives som 2027-01-31. Efter den dag vises opslaget ikke. Tom = til du fjerner det.',
  },
  {
    title: 'Mindste gruppestørrelse',
    key: 'minimumGroupSize',
    value: '5',
    help: 'Tal for færre personer end det vises ikke. Mindst 3.',
  },
  {
    title: 'Genveje: egne links',
    key: 'shortcutLinks',
    value: '',
    help: 'Ét link på hver linje: Titel | adresse. Adressen begynder med https:// eller #/ for en side i Lederhjælp.',
  },
  { title: 'Kurser er åbne for ledere', key: 'coursesOpen', value: 'ja', help: openHelp },
  { title: 'Samtaler er åbne for ledere', key: 'talksOpen', value: 'ja', help: openHelp },
  { title: 'MED er åben for udvalgene', key: 'medOpen', value: 'ja', help: openHelp },
  { title: 'Nye ledere er åbent for ledere', key: 'onboardingOpen', value: 'ja', help: openHelp },
  { title: 'Puljen er åben for ledere', key: 'fundOpen', value: 'ja', help: openHelp },
];

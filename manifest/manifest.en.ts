import type { ManifestTexts } from './manifest.da.ts';

export const manifestEn: ManifestTexts = {
  shortName: 'Lederhjælp',
  fullName: 'Lederhjælp: HR help for leaders',
  shortDescription: 'Quickly find the HR help you need as a leader.',
  longDescription:
    'For each topic, Lederhjælp says what you solve yourself, what central HR helps with, and whom to contact. Sign up ' +
    'for courses and find materials for your talks. In a channel, Lederhjælp shows what the MED committee needs. ' +
    'Before you can use the app, IT must have set up the municipality’s SharePoint site and given you access. ' +
    'The app stores nothing outside the municipality’s Microsoft 365.',
  overview: 'Overview',
  courses: 'Courses',
  talks: 'Talks',
  about: 'About',
};

import type { Environment } from './environment.ts';

export const environment: Environment = {
  teamsAppId: '5d1c7f0a-6a2b-4b8e-9d27-1f0c5a3e7b10',
  clientId: '7a0e4f52-90a1-4a51-8f0d-5f3f7f0b3c11',
  appUrl: 'https://lederhjaelp.kommune.example',
  siteUrl: 'https://kommune.sharepoint.com/sites/lederhjaelp',
  developerName: 'Eksempel Kommune',
  developerUrl: 'https://www.kommune.example',
};

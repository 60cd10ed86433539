import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { environment } from './manifest.fixtures.ts';

describe('the file of an environment', () => {
  it('is taken when every field is right', () => {
    expect(readEnvironment(environment)).toEqual({ ok: true, value: environment });
  });

  it('comes with an example that is taken', () => {
    const example = readFileSync(new URL('environments/eksempel.json', import.meta.url), 'utf8');
    expect(readEnvironment(JSON.parse(example))).toMatchObject({ ok: true });
  });

  it.each<[Partial<Record<string, unknown>>, string]>([
    [{ teamsAppId: 'x' }, 'teamsAppId skal være et GUID'],
    [{ clientId: undefined }, 'clientId mangler'],
    [{ clientId: environment.teamsAppId }, 'teamsAppId og clientId må ikke være det samme'],
    [{ appUrl: 'http://app.kommune.example' }, 'appUrl skal være en https-adresse'],
    [{ appUrl: 'https://app.kommune.example/' }, 'appUrl skal være uden skråstreg til sidst, uden ? og uden #'],
    [{ appUrl: 'https://x.devtunnels.ms' }, 'appUrl må ikke være en tunnel'],
    [{ siteUrl: 'https://sharepoint.com.example/sites/x' }, 'siteUrl skal ligge på *.sharepoint.com'],
    [{ developerName: 'K'.repeat(33) }, 'developerName skal være et navn på højst 32 tegn'],
  ])('with %j is refused in words', (change, complaint) => {
    expect(readEnvironment({ ...environment, ...change })).toEqual({ ok: false, refusal: [complaint] });
  });

  it.each([null, [], 'tekst'])('that is %j lacks everything', (json) => {
    expect(readEnvironment(json)).toMatchObject({ ok: false });
  });
});

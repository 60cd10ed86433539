import { describe, expect, it } from 'vitest';
import { Refused } from '../refused.ts';
import { appAddress } from './app-address.ts';

describe('the address of the app', () => {
  it.each([
    ['https://app.kommune.example', 'https://app.kommune.example'],
    ['https://app.kommune.example/', 'https://app.kommune.example'],
    ['https://app.kommune.example/leder/?as=x#/kurser', 'https://app.kommune.example/leder'],
    ['https://app.kommune.example/index.html', 'https://app.kommune.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('%s is one', (text, address) => {
    expect(appAddress(text)).toBe(address);
  });

  it.each(['app.kommune.example', 'app.kommune.example:8443', 'ftp://app.kommune.example', '', '//app'])(
    '%j is none, and the line says how to write it',
    (text) => {
      expect(() => appAddress(text)).toThrow(Refused);
      expect(() => appAddress(text)).toThrow(`»${text}« er ikke en adresse. Skriv --app med https:// foran`);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { chatLink, mailLink, phoneLink } from './links.ts';

const mail = (body: string): string => mailLink({ to: 'hr@kommune.example', subject: 'Spørgsmål', body });

describe('a link with a text', () => {
  it('carries the whole text while it fits', () => {
    expect(mail('Hej\n😀')).toBe('mailto:hr@kommune.example?subject=Sp%C3%B8rgsm%C3%A5l&body=Hej%0A%F0%9F%98%80');
  });

  it.each(['', 'a'])('is cut until mail programs and Teams take it, never inside a sign: %j', (end) => {
    const text = '😀'.repeat(900) + end;
    for (const link of [mail(text), chatLink('a@b.example', text)]) {
      expect(link.length).toBeLessThanOrEqual(1800);
      expect(decodeURIComponent(link)).toMatch(/😀$/u);
    }
  });

  it('can be made from a text with half a sign in it', () => {
    expect(mail('a\ud83d')).toMatch(/body=a%EF%BF%BD$/);
  });
});

it.each([
  ['8959 1000 (tast 2)', 'tel:89591000'],
  ['8959 1000, tast 2', 'tel:89591000'],
  ['89 59 10 00 lokal 1234', 'tel:89591000'],
  ['8959 1000 2', 'tel:89591000'],
  ['8959 1000 / 8959 1001', 'tel:89591000'],
  ['Tlf. 8959-1000', 'tel:89591000'],
  ['(+45) 8959 1000', 'tel:+4589591000'],
  ['+45 8959 1000', 'tel:+4589591000'],
  ['112', 'tel:112'],
])('»%s« dials %s', (phone, address) => {
  expect(phoneLink(phone)).toBe(address);
});

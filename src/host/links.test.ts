import { describe, expect, it } from 'vitest';
import { chatLink, mailLink } from './links.ts';

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

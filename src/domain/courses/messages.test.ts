import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentUid, calendarFile, type Appointment } from './calendar-file.ts';
import { addressList, mailLinks } from './mail-links.ts';

const appointment = (said: Partial<Appointment> = {}): Appointment => ({
  uid: appointmentUid('kursus-1', 'lederhjaelp.example'),
  sequence: 3,
  starts: '2026-11-23T08:00:00Z',
  ends: '2026-11-23T11:00:00.000Z',
  title: 'Den gode samtale',
  place: '',
  description: '',
  url: null,
  organiserMail: null,
  cancelled: false,
  ...said,
});
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('holds the appointment in UTC, with its own UID and sequence', () => {
    expect(unfolded(calendarFile([appointment({ url: 'https://a.example/?a=1,2' })], '2026-11-01T10:00:00Z'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lederhjaelp//Kurser//DA',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:kursus-1@lederhjaelp.example',
      'SEQUENCE:3',
      'DTSTAMP:20261101T100000Z',
      'DTSTART:20261123T080000Z',
      'DTEND:20261123T110000Z',
      'SUMMARY:Den gode samtale',
      'URL:https://a.example/?a=1,2',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('cancels when all is cancelled, and says it of the one appointment otherwise', () => {
    const gone = appointment({ cancelled: true });
    expect(calendarFile([gone], '2026-11-01T10:00:00Z')).toMatch(/METHOD:CANCEL[^]*STATUS:CANCELLED/);
    const both = calendarFile([gone, appointment()], '2026-11-01T10:00:00Z');
    expect(both).toMatch(/METHOD:PUBLISH[^]*STATUS:CANCELLED[^]*STATUS:CONFIRMED/);
  });

  it('lets no text begin a line of its own', () => {
    const file = calendarFile(
      [appointment({ title: 'a;b,c\\d\nEND:VEVENT', url: 'https://a\r\nX:1' })],
      '2026-11-01T10:00:00Z',
    );
    expect(unfolded(file)).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT');
    expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(unfolded(file)).toContain('URL:https://aX:1');
  });

  it('has no line over 75 octets, and splits no letter', () => {
    const text = fc.array(fc.constantFrom('a', 'æ', 'Å', '€', '😀', ' ')).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, (description) => {
        const file = calendarFile([appointment({ description })], '2026-11-01T10:00:00Z');
        const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
        if (description !== '') expect(unfolded(file)).toContain(`DESCRIPTION:${description}`);
      }),
    );
  });
});

describe('mail to many', () => {
  const addresses = Array.from({ length: 200 }, (_, n) => `leder.nummer${n}@kommune.example`);
  const text = { subject: 'Kurset er flyttet', body: 'Hej\nVi ses kl. 9 & 10' };

  it('is split into links under 1,800 characters that reach everybody once, as blind copies', () => {
    const { links, bodyLeftOut } = mailLinks(addresses, text);
    expect(Math.max(...links.map((link) => link.length))).toBeLessThanOrEqual(1_800);
    const queries = links.map((link) => new URLSearchParams(link.replace('mailto:?', '')));
    expect(queries.flatMap((query) => query.get('bcc')!.split(','))).toEqual(addresses);
    expect(new Set(queries.map((query) => query.get('body')))).toEqual(new Set(['Hej\r\nVi ses kl. 9 & 10']));
    expect(bodyLeftOut).toBe(false);
  });

  it('leaves a body out that would not fit, and says so', () => {
    const { links, bodyLeftOut } = mailLinks(['a@b.example'], { subject: 'x', body: 'æ'.repeat(400) });
    expect([links[0], bodyLeftOut]).toEqual(['mailto:?bcc=a@b.example&subject=x', true]);
  });

  it('encodes apostrophes and Danish letters of an address', () => {
    expect(mailLinks(["o'børge@b.example"], { subject: '', body: '' }).links).toEqual([
      'mailto:?bcc=o%27b%C3%B8rge@b.example&subject=',
    ]);
  });

  it('names each address once and leaves out who has none', () => {
    expect(addressList(['a@b.example', '', ' A@B.example', 'c@d.example'])).toBe('a@b.example; c@d.example');
    expect(mailLinks([''], text).links).toEqual([]);
  });
});

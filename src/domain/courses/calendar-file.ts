/** An appointment of a calendar file. Instants are ISO strings in UTC. */
export type Appointment = {
  /** The same for every file about the session, so that a calendar takes a later one as a change of it. */
  readonly uid: string;
  /** Rises with every change; a calendar ignores a file with a lower one. */
  readonly sequence: number;
  readonly starts: string;
  readonly ends: string | null;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  readonly url: string | null;
  readonly organiserMail: string | null;
  readonly cancelled: boolean;
};

/** Of a session's key and the municipality's host, so that no two municipalities' appointments are taken for one. */
export const appointmentUid = (sessionKey: string, host: string): string => `${sessionKey}@${host}`;

/**
 * An iCalendar file (RFC 5545) with one appointment or many. Only when all of them are cancelled the file itself is a
 * cancellation (RFC 5546); else each says so with its status, and the others are left standing.
 */
export function calendarFile(appointments: readonly Appointment[], nowIso: string): string {
  const isCancellation = appointments.length > 0 && appointments.every(({ cancelled }) => cancelled);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lederhjaelp//Kurser//DA',
    'CALSCALE:GREGORIAN',
    `METHOD:${isCancellation ? 'CANCEL' : 'PUBLISH'}`,
    ...appointments.flatMap((appointment) => eventLines(appointment, nowIso)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const eventLines = (appointment: Appointment, nowIso: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(appointment.uid)}`,
  `SEQUENCE:${appointment.sequence}`,
  `DTSTAMP:${utc(nowIso)}`,
  `DTSTART:${utc(appointment.starts)}`,
  ...(appointment.ends === null ? [] : [`DTEND:${utc(appointment.ends)}`]),
  `SUMMARY:${escaped(appointment.title)}`,
  ...(appointment.place === '' ? [] : [`LOCATION:${escaped(appointment.place)}`]),
  ...(appointment.description === '' ? [] : [`DESCRIPTION:${escaped(appointment.description)}`]),
  ...(appointment.url === null ? [] : [`URL:${withoutControls(appointment.url)}`]),
  ...(appointment.organiserMail ? [`ORGANIZER:mailto:${withoutControls(appointment.organiserMail)}`] : []),
  `STATUS:${appointment.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `TRANSP:${appointment.cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
  'END:VEVENT',
];

/** `20261123T083000Z`: UTC needs no time zone block and is right on daylight-saving days. */
const utc = (iso: string): string =>
  new Date(iso)
    .toISOString()
    .replace(/\.\d{3}/, '')
    .replace(/[-:]/g, '');

/** A value holds no line end and no control character, or it could begin a line of its own. */
const escaped = (text: string): string =>
  withoutControls(text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n'));

const withoutControls = (text: string): string => text.replace(/[\u0000-\u001f\u007f]/g, '');

const lineOctets = 75;
const utf8 = new TextEncoder();

/** RFC 5545, 3.1: lines of at most 75 octets, continued after a space; a letter of several octets is never split. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = utf8.encode(letter).length;
    if (octets + size > lineOctets) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

import { calendar } from '@microsoft/teams-js';
import type { ComposedAppointment } from '../host.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `01/14/2027 09:00:00`: the host reads American dates, in the time zone of the PC. */
export function hostTime(iso: string): string {
  const at = new Date(iso);
  const [month, day, hours, minutes, seconds] = [
    at.getMonth() + 1,
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
    at.getSeconds(),
  ].map(twoDigits);
  return `${month}/${day}/${at.getFullYear()} ${hours}:${minutes}:${seconds}`;
}

/** Opens the host's form for a meeting. Whether the person saves it, the host does not say. */
export async function composeAppointment({ title, starts, ends, text }: ComposedAppointment): Promise<boolean> {
  try {
    await calendar.composeMeeting({
      subject: title,
      startTime: hostTime(starts),
      endTime: hostTime(ends),
      content: text,
    });
    return true;
  } catch {
    return false;
  }
}

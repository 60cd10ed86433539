import { describe, expect, it } from 'vitest';
import type { SignUpRow } from '#data/courses/ledger-rows.ts';
import type { Course } from '#domain/courses/course.ts';
import { makeCourse, makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { appointmentOf } from './calendar.ts';

const course: Course = { ...makeCourse({ title: 'Den svære samtale', purpose: 'Øv dig.' }), strategyLink: null };

const session = (said: Partial<CourseSession> = {}): CourseSession => ({
  ...makeCourseSession({ starts: '2026-12-14T08:00:00Z', place: 'Rådhuset' }),
  instructor: '',
  onlineLink: null,
  reservedNote: '',
  cancelText: '',
  sequence: 100,
  ...said,
});

const around = (ownRows: readonly { readonly created: string }[] = []) => ({
  siteUrl: 'https://kommune.sharepoint.com/sites/lederhjaelp',
  url: 'https://app.example/#/kurser/kursus',
  organiserMail: '',
  ownRows: ownRows as readonly SignUpRow[],
  online: 'Online',
});

describe('a session in a calendar', () => {
  it('is the same appointment in every file', () => {
    expect(appointmentOf(course, session(), around(), false)).toMatchObject({
      uid: 'kursus-1@kommune.sharepoint.com',
      sequence: 100,
      place: 'Rådhuset',
      organiserMail: null,
      cancelled: false,
    });
  });

  it('leaving outdoes signing up, and signing up again outdoes leaving', () => {
    const [signedUp, left, back] = ['2026-11-23T09:00:00Z', '2026-11-23T09:00:01Z', '2026-11-23T09:00:02Z'] as const;
    const of = (rows: string[], isOff: boolean) =>
      appointmentOf(course, session(), around(rows.map((created) => ({ created }))), isOff)!;
    const files = [of([signedUp], false), of([signedUp, left], true), of([signedUp, left, back], false)];
    expect(files.map(({ cancelled }) => cancelled)).toEqual([false, true, false]);
    expect(files[1]!.sequence).toBeGreaterThan(files[0]!.sequence);
    expect(files[2]!.sequence).toBeGreaterThan(files[1]!.sequence);
  });

  it('is called off when HR calls it off', () => {
    expect(appointmentOf(course, session({ state: 'cancelled' }), around(), false)?.cancelled).toBe(true);
  });

  it('is none without a date', () => {
    expect(appointmentOf(course, session({ timing: 'open' }), around(), false)).toBeUndefined();
  });

  it('has the way to an online meeting', () => {
    const onlineLink = { url: 'https://teams.example/l', description: '' };
    const online = appointmentOf(course, session({ place: '', onlineLink }), around(), false);
    expect(online).toMatchObject({ place: 'Online', description: expect.stringContaining(onlineLink.url) as unknown });
  });
});

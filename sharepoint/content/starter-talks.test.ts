import { describe, expect, it } from 'vitest';
import { starterTopics } from './starter-content.ts';
import { starterMaterials } from './starter-materials.ts';
import { starterGuides, starterParts } from './starter-talks.ts';

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
const count = (guide: string, part: string): number =>
  starterParts.filter((row) => row.guide === guide && row.part === part).length;

describe('the starter guides', () => {
  it('are every kind of talk and the four checklists, each once', () => {
    expect(starterGuides.map(({ key, form }) => `${form} ${key}`)).toEqual([
      'talk seniorsamtale',
      'talk mus',
      'talk lus',
      'talk sygefravaerssamtale',
      'talk onboarding-14-dage',
      'talk onboarding-1-maaned',
      'talk onboarding-3-maaneder',
      'talk exit-samtale',
      'pointer tjenstlig-samtale',
      'checklist preboarding',
      'checklist onboarding',
      'checklist reboarding',
      'checklist offboarding',
    ]);
  });

  it('are drafts with a source, and so are their parts, until the municipality approves them', () => {
    for (const guide of starterGuides) expect([guide.key, guide.status, guide.source]).not.toContain('approved');
    for (const guide of starterGuides) expect(guide.source, guide.key).not.toBe('');
    expect(starterParts.filter(({ status }) => status !== 'draft')).toEqual([]);
  });

  it('belong to topics that are there', () => {
    const slugs = starterTopics.map(({ slug }) => slug);
    for (const { topics } of starterGuides) for (const slug of linesOf(topics)) expect(slugs).toContain(slug);
    for (const { row } of starterMaterials) for (const slug of linesOf(row.topics)) expect(slugs).toContain(slug);
  });

  it('have keys of their own for every part, each of a guide that is there', () => {
    expect(new Set(starterParts.map(({ key }) => key)).size).toBe(starterParts.length);
    const guides = starterGuides.map(({ key }) => key);
    for (const { guide } of starterParts) expect(guides).toContain(guide);
  });

  it('ask 15 questions of each in a senior talk, with ten things that may come out of it and what to check first', () => {
    expect(count('seniorsamtale', 'leaderQuestion')).toBe(15);
    expect(count('seniorsamtale', 'employeeQuestion')).toBe(15);
    expect(count('seniorsamtale', 'option')).toBe(10);
    for (const option of starterParts.filter(({ part }) => part === 'option')) {
      expect(option.explanation, option.key).not.toBe('');
      expect(option.checkFirst, option.key).not.toBe('');
    }
  });

  it('give every checklist points, and a formal talk nothing to prepare', () => {
    for (const { key, form } of starterGuides) expect(count(key, 'check') > 0).toBe(form === 'checklist');
    expect(starterParts.filter(({ guide }) => guide === 'tjenstlig-samtale')).toEqual([]);
  });

  it('have no agreement sheet for an exit talk: its answers are nobody’s to keep', () => {
    expect(starterGuides.find(({ key }) => key === 'exit-samtale')?.agreementFields).toBe('');
  });

  it('never speak of a person as a senior, nor ask about age or when somebody stops', () => {
    const said = JSON.stringify([starterGuides, starterParts]).toLowerCase();
    for (const word of ['senioren', 'seniorer', 'fylder 60', 'alder har du']) expect(said).not.toContain(word);
    const asked = starterParts.filter(({ part }) => part === 'leaderQuestion').map(({ title }) => title);
    for (const title of asked) expect(title).not.toMatch(/hvornår (vil|skal) du stoppe|pension/i);
  });
});

describe('the materials of no guide', () => {
  const ofNoGuide = starterMaterials.filter(({ row }) => row.guide === '');
  const fieldsOf = (type: string): string[] =>
    ofNoGuide.filter(({ row }) => row.type === type && row.topics.includes('rekruttering')).map(({ row }) => row.field);

  it('have a template for job posts for every field and for some fields of their own, and advice', () => {
    expect(fieldsOf('template')).toEqual(['', 'Dagtilbud og skole', 'Teknik og drift', 'Administration']);
    expect(fieldsOf('advice')).toEqual(['Sundhed og omsorg', 'Dagtilbud og skole', '']);
  });

  it('hold nothing for leaders alone when they are for MED: everybody in the channel sees them', () => {
    const forMed = ofNoGuide.filter(({ row }) => linesOf(row.topics).includes('med'));
    expect(forMed.length).toBeGreaterThan(1);
    for (const { row } of forMed) expect(row.audience, row.title).toBe('both');
  });
});

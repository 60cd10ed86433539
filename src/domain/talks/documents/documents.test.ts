import { describe, expect, it } from 'vitest';
import { beginPreparation, toggleOption, writeKeywords } from '#domain/talks/preparation.ts';
import { makeGuide, makePart } from '#domain/talks/talks.fixtures.ts';
import { asPlainText } from './as-plain-text.ts';
import { checklist } from './checklist.ts';
import { documentName, fileNameOf } from './document-name.ts';
import { documentsOf } from './documents-of.ts';
import { catalogueDocument, guideDocument } from './guide-document.ts';

const asked = makePart({ key: 'q1', title: 'Hvad giver energi?', suggested: true });
const notAsked = makePart({ key: 'q2', title: 'Hvad tager energi?', sortOrder: 2 });
const prepared = makePart({ key: 'm1', title: 'Hvad vil jeg?', part: 'employeeQuestion' });
const offered = makePart({ key: 'o1', title: 'Andre opgaver', part: 'option', checkFirst: 'Hvem tager over?' });
const notOffered = makePart({ key: 'o2', title: 'Færre vagter', part: 'option', sortOrder: 2 });
const parts = [asked, notAsked, prepared, offered, notOffered];

const secret = 'hemmelige stikord';
const preparation = toggleOption(writeKeywords(beginPreparation([asked, notAsked]), 'q1', secret), 'o1');
const documents = documentsOf(makeGuide(), parts, preparation);
const text = (key: string, of = documents): string => asPlainText(of.find((document) => document.key === key)!);

describe('the documents of a talk', () => {
  it('are an invitation, a preparation for each, and an empty agreement sheet', () => {
    expect(documents.map(({ key }) => key)).toEqual(['invitation', 'leader', 'employee', 'agreement']);
  });

  it('give the leader what was chosen and written, and nothing else', () => {
    expect(text('leader')).toContain('1. Hvad giver energi?\n   Stikord: hemmelige stikord');
    expect(text('leader')).toContain('Andre opgaver');
    expect(text('leader')).toContain('Undersøg først: Hvem tager over?');
    expect(text('leader')).not.toContain('Hvad tager energi?');
    expect(text('leader')).not.toContain('Færre vagter');
  });

  it.each(['invitation', 'employee', 'agreement'])('keep the leader’s words out of the %s', (key) => {
    expect(text(key)).not.toContain(secret);
    expect(text(key)).not.toContain('Hvad giver energi?');
    expect(text(key)).not.toContain('Andre opgaver');
  });

  it('give the invitation as a letter alone, ready for a mail', () => {
    expect(text('invitation')).toBe('Kære [skriv navn]\n\nVenlig hilsen');
  });

  it('leave out what the guide has none of: an exit talk has no agreement sheet', () => {
    const exit = makeGuide({ agreementFields: '', invitation: ' ' });
    expect(documentsOf(exit, [asked], preparation).map(({ key }) => key)).toEqual(['leader']);
  });

  it('are marked as drafts by what is quoted in them, each by its own', () => {
    const marked = documentsOf(makeGuide(), [{ ...asked, status: 'draft' }, prepared], preparation);
    expect(marked.filter(({ draft }) => draft).map(({ key }) => key)).toEqual(['leader']);
  });

  it('are never marked by what was not chosen', () => {
    const other = [asked, { ...notAsked, status: 'draft' as const }];
    expect(documentsOf(makeGuide(), other, preparation).some(({ draft }) => draft)).toBe(false);
  });
});

describe('a document for the library', () => {
  it('holds the whole guide, with all questions and no room for answers', () => {
    const guide = asPlainText(guideDocument(makeGuide(), parts));
    for (const words of ['- Pres ikke.', 'Tilbyd samtalen.', '2. Hvad tager energi?'].map((part) =>
      part.replace('- ', ''),
    ))
      expect(guide).toContain(words);
    expect(asPlainText(catalogueDocument(makeGuide(), parts))).toContain('Færre vagter');
  });
});

describe('a checklist', () => {
  it('has its points under their phases, with who does them', () => {
    const checks = [
      makePart({ key: 'c1', title: 'Tag imod.', part: 'check', phase: 'Første dag', who: 'Leder' }),
      makePart({ key: 'c2', title: 'Følg op.', part: 'check', phase: 'Efter 14 dage' }),
      makePart({ key: 'c3', title: 'Vis rundt.', part: 'check', phase: 'Første dag' }),
    ];
    const { blocks } = checklist(makeGuide({ form: 'checklist' }), checks);
    expect(blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))).toEqual([
      'Første dag',
      'checks',
      'Efter 14 dage',
      'checks',
    ]);
  });
});

describe('the name of a document', () => {
  it('says what it is and of what, so that it can be known alone', () => {
    expect(documents.map(documentName)).toEqual([
      'Seniorsamtale: invitation',
      'Seniorsamtale: din forberedelse',
      'Seniorsamtale: medarbejderens forberedelse',
      'Seniorsamtale: aftaleark',
    ]);
    expect(documentName({ about: 'MED', title: 'AMO på dagsordenen' })).toBe('MED: AMO på dagsordenen');
  });

  it('is the file’s name too, with signs that every disk takes', () => {
    expect(fileNameOf({ about: 'MUS', title: 'Din forberedelse' })).toBe('MUS – din forberedelse');
    expect(fileNameOf({ about: 'A/B "C"', title: 'D?\n' })).toBe('A B C – d');
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { writeWord } from './write-word.ts';

const document: TalkDocument = {
  key: 'leader',
  about: 'Seniorsamtale',
  title: 'Din forberedelse',
  lead: 'Til dig som leder.',
  draft: true,
  source: 'Rammeaftale om seniorpolitik',
  blocks: [
    { kind: 'facts', facts: [{ name: 'Tid', value: '45 minutter' }] },
    {
      kind: 'box',
      heading: 'Sig det her først',
      text: 'Det er **et tilbud**. [Læs](https://kommune.example)',
      quiet: false,
    },
    { kind: 'heading', text: 'Dine spørgsmål' },
    {
      kind: 'questions',
      questions: [
        { text: 'Hvad giver energi?', keywords: 'vagter <tid> & ro', lines: 2 },
        { text: 'Hvad så?', keywords: '', lines: 0 },
      ],
    },
    { kind: 'options', options: [{ title: 'Andre opgaver', explanation: 'Byt.', checkFirst: 'Hvem?' }] },
    { kind: 'fields', fields: ['Vi følger op'], lines: 2 },
    { kind: 'checks', checks: [{ text: 'Tag imod.', who: 'Leder' }] },
    { kind: 'text', text: 'Første.\n\n- Punkt\n- Punkt' },
  ],
};

/** The parts of the file, read as Word would. */
async function opened(...documents: TalkDocument[]): Promise<Record<string, string>> {
  const files = unzipSync(await writeWord(documents));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([match]) => match.replace(/^[^>]*>/, '')).join(' ');

describe('a Word file', () => {
  let parts: Record<string, string>;
  let body: string;

  beforeAll(async () => {
    parts = await opened(document);
    body = parts['word/document.xml'] ?? '';
  });

  it('is Danish, has a title and names nobody as its author', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="da-DK"/>');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Seniorsamtale: din forberedelse</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Lederhjælp</dc:creator>');
    expect(parts['docProps/core.xml']).toContain('<cp:lastModifiedBy>Lederhjælp</cp:lastModifiedBy>');
  });

  it('has one first heading and real headings under it, in order', () => {
    const headings = [...body.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<w:t(?: [^>]*)?>([^<]*)/g)].map((match) =>
      match.slice(1),
    );
    expect(headings).toEqual([
      ['Heading1', 'Seniorsamtale: din forberedelse'],
      ['Heading2', 'Sig det her først'],
      ['Heading2', 'Dine spørgsmål'],
      ['Heading2', 'Vi følger op'],
    ]);
  });

  it('holds what was written, sign for sign', () => {
    expect(textOf(body)).toContain('Stikord: vagter &lt;tid&gt; &amp; ro');
    expect(textOf(body)).toContain('Andre opgaver  – Byt.');
    expect(textOf(body)).toContain('Undersøg først: Hvem?');
  });

  it('says on every page what it is, that it is a draft, and where it comes from', () => {
    expect(textOf(parts['word/header1.xml'] ?? '')).toMatch(
      /^Seniorsamtale: din forberedelse .*Udkast – ikke godkendt endnu/,
    );
    expect(body).toContain('<w:titlePg/>'); // the first page has the name as its heading, and a header without it
    expect(textOf(parts['word/header2.xml'] ?? '').trim()).toBe('Udkast – ikke godkendt endnu');
    for (const footer of ['word/footer1.xml', 'word/footer2.xml'])
      expect(textOf(parts[footer] ?? '')).toMatch(/Kilde: Rammeaftale om seniorpolitik .*Side +af/);
  });

  it('is not called a draft once it is approved', async () => {
    const approved = await opened({ ...document, draft: false });
    expect(JSON.stringify(approved)).not.toContain('Udkast');
  });

  it('has checklists as tables with a header row, and boxes that can be ticked in Word', () => {
    expect(body).toMatch(/<w:tblHeader\/>.*Gjort.*Opgave.*Hvem/);
    expect(body).toContain('w14:checkbox');
  });

  it('has numbered questions, and lists whose points are points', () => {
    expect(body.match(/<w:pStyle w:val="Question"\/>/g)).toHaveLength(2);
    expect(body.match(/<w:numPr>/g)).toHaveLength(5);
  });

  it('can be opened whatever was pasted into it', async () => {
    const asked = { text: 'Fra en præsentation:\u000bto linjer', keywords: 'a\u0000b\ud800', lines: 0 };
    const pasted = await opened({ ...document, blocks: [{ kind: 'questions', questions: [asked] }] });
    expect(textOf(pasted['word/document.xml'] ?? '')).toContain('Fra en præsentation: to linjer Stikord: a b');
    expect(pasted['word/document.xml']).not.toMatch(/[\u0000-\u0008\u000b\ufffd]/);
  });

  it('has no pictures, so that none can lack a text', () => {
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media'))).toEqual([]);
  });
});

describe('several documents in one file', () => {
  it('each begin on a page of their own, with their own header, and are numbered from one', async () => {
    const parts = await opened(document, { ...document, about: 'MUS', draft: false });
    const body = parts['word/document.xml'] ?? '';
    expect(body.match(/<w:sectPr/g)).toHaveLength(2);
    expect(textOf(parts['word/header3.xml'] ?? '')).toContain('MUS: din forberedelse');
    const lists = [...body.matchAll(/<w:pStyle w:val="Question"\/>.*?<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(lists).size).toBe(2);
  });
});

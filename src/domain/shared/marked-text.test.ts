import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, plainText, safeAddress, spansOf } from './marked-text.ts';

describe('the four marks', () => {
  it('an empty line parts paragraphs, and a line break alone does not', () => {
    expect(blocksOf('en\nto\n\ntre')).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'en to' }] },
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'tre' }] },
    ]);
  });

  it('a text that was written on Windows reads the same', () => {
    expect(blocksOf('en\r\n\r\n- to\r\n- tre')).toEqual(blocksOf('en\n\n- to\n- tre'));
  });

  it('lines with a hyphen are a list, also right after a sentence', () => {
    expect(blocksOf('Husk:\n- en\n- **to**\nSlut')).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Husk:' }] },
      { kind: 'list', items: [[{ kind: 'text', text: 'en' }], [{ kind: 'bold', text: 'to' }]] },
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Slut' }] },
    ]);
  });

  it('bold and links are spans of their own', () => {
    expect(spansOf('Læs **først** [loven](https://www.retsinformation.dk/a) nu')).toEqual([
      { kind: 'text', text: 'Læs ' },
      { kind: 'bold', text: 'først' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'loven', address: 'https://www.retsinformation.dk/a' },
      { kind: 'text', text: ' nu' },
    ]);
  });

  it.each(['**uafsluttet', '[tekst](', '[](https://kommune.example)', '****', '[tekst] (https://kommune.example)'])(
    'a mark that is not whole stays as it was written: %s',
    (line) => {
      expect(spansOf(line)).toEqual([{ kind: 'text', text: line }]);
    },
  );

  it('an empty text has no blocks', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf(' \n \r\n\n- \n')).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    'https://www.retsinformation.dk/eli/lta/2023/501',
    'HTTPS://KOMMUNE.EXAMPLE',
    'mailto:hr@kommune.example',
    'tel:+4500000000',
    'msteams://teams.microsoft.com/l/chat',
  ])('may lead to %s', (address) => {
    expect(safeAddress(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:x',
    'http://kommune.example',
    '//kommune.example',
    'https://kommune.example/"onmouseover="alert(1)',
    'https://kommune.example/<script>',
    'https:\\\\kommune.example',
    'file:///c:/x',
    '',
  ])('may not lead to %j, and then stays as it was written', (address) => {
    expect(safeAddress(address)).toBeUndefined();
    expect(spansOf(`[tekst](${address})`).every((span) => span.kind === 'text')).toBe(true);
  });
});

describe('whatever an editor writes', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '**',
      '[',
      '](',
      ')',
      '- ',
      '\n',
      '\n\n',
      '\r\n',
      'https://a.dk',
      'javascript:',
      '<b>',
      '\u202E',
      '👩‍👧',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const written = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('no line loses a word: the spans together say what the line says', () => {
    fc.assert(
      fc.property(written, (text) => {
        const line = text.replaceAll('\n', ' ');
        const again = spansOf(line)
          .map((span) => {
            if (span.kind === 'bold') return `**${span.text}**`;
            return span.kind === 'link' ? `[${span.text}](${span.address})` : span.text;
          })
          .join('');
        expect(again).toBe(line);
      }),
    );
  });

  it('no link leads anywhere but to https, a mail, a phone or Teams', () => {
    fc.assert(
      fc.property(written, (text) => {
        const spans = blocksOf(text).flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans));
        for (const span of spans)
          if (span.kind === 'link') expect(new URL(span.address).protocol).toMatch(/^(https|mailto|tel|msteams):$/);
      }),
    );
  });

  it('the words alone hold no mark of bold or link that was understood', () => {
    expect(plainText('**a** [b](https://c.dk)\n- d')).toBe('a b\nd');
  });
});

describe('what people paste', () => {
  const listed = (text: string) =>
    blocksOf(text).map((block) =>
      block.kind === 'list'
        ? `${block.from ?? '*'}: ${block.items.map((spans) => spans.map(({ text: words }) => words).join('')).join('|')}`
        : block.spans.map(({ text: words }) => words).join(''),
    );

  it.each([
    ['•\tÉt\n•\tTo', ['*: Ét|To']],
    ['– Ét\n– To', ['*: Ét|To']],
    ['o\tÉt\n§\tTo', ['*: Ét|To']],
    ['Sådan:\n1. Ét\n2. To', ['Sådan:', '1: Ét|To']],
    ['3)\tTre', ['3: Tre']],
    ['1. maj er fri', ['1. maj er fri']],
    ['Fristen er\n1. maj\nog ikke\n2. juni', ['Fristen er 1. maj og ikke 2. juni']],
    ['- Ét\n1. To\n2. Tre', ['*: Ét', '1: To|Tre']],
  ])('%j becomes %j', (text, blocks) => {
    expect(listed(text)).toEqual(blocks);
  });

  it('is a link also where the address has brackets in it', () => {
    expect(spansOf('[Loven](https://da.wikipedia.org/wiki/Ferie_(Danmark)).')).toEqual([
      { kind: 'link', text: 'Loven', address: 'https://da.wikipedia.org/wiki/Ferie_(Danmark)' },
      { kind: 'text', text: '.' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead, blanksIn, blanksOf, withoutBlanks } from './blanks.ts';
import { makeTopic } from './help.fixtures.ts';

describe('blanks that the municipality has to fill in', () => {
  it.each([
    ['Vi retter fejl. [Kommunen udfylder: frister for lønændringer.]', ['frister for lønændringer']],
    ['[Kommunen udfylder: hvem?] og [Kommunen udfylder: hvornår]', ['hvem?', 'hvornår']],
    ['[Kommunen udfylder.]', ['']],
    ['[kommunen udfylder: små bogstaver]', ['små bogstaver']],
    ['[Kommunen udfylder: over\nto linjer]', ['over\nto linjer']],
    ['[Kommunen udfylder: glemt at lukke\nNæste linje', ['glemt at lukke']],
    ['Intet at udfylde, [bare](https://kommune.example) et link', []],
  ])('%j asks for %j', (text, blanks) => {
    expect(blanksIn(text)).toEqual(blanks);
  });

  it.each([
    ['Vi retter fejl. [Kommunen udfylder: frister.]', 'Vi retter fejl.'],
    ['Vi retter fejl. [Kommunen udfylder: frister].', 'Vi retter fejl.'],
    ['[Kommunen udfylder: alt].', ''],
    ['Ring til os [Kommunen udfylder: nummer].', 'Ring til os.'],
    ['Før [Kommunen udfylder: x] efter', 'Før efter'],
    ['- en\n- [Kommunen udfylder: to]\n- tre', '- en\n- tre'],
    ['Før\n\n[Kommunen udfylder: x]\n\nEfter', 'Før\n\nEfter'],
    ['Vent … [Kommunen udfylder: x]', 'Vent …'],
    ['Tre punktummer... bliver', 'Tre punktummer... bliver'],
    ['[Kommunen udfylder: glemt\nNæste linje', 'Næste linje'],
    ['En.\r\n\r\n- [Kommunen udfylder: x]\r\n- to', 'En.\n\n- to'],
    ['[Kommunen udfylder: a] [Kommunen udfylder: b].', ''],
    ['- [Kommunen udfylder: a] og ferie', '- og ferie'],
  ])('leaders read %j as %j', (text, read) => {
    expect(withoutBlanks(text)).toBe(read);
  });

  const part = fc.oneof(
    fc.constantFrom(
      '[Kommunen udfylder: x]',
      '[Kommunen udfylder',
      '[Kommunen udfylder: ]',
      ']',
      '[',
      '\n',
      '\n- ',
      '. ',
    ),
    fc.string({ maxLength: 8 }),
  );
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

  it('leaders never see a blank, however it is written', () => {
    fc.assert(fc.property(text, (written) => blanksIn(withoutBlanks(written)).length === 0));
  });

  it('taking blanks out twice is the same as once', () => {
    fc.assert(fc.property(text, (written) => withoutBlanks(withoutBlanks(written)) === withoutBlanks(written)));
  });

  it('looks in every text that leaders read, the deadline and the source too', () => {
    const blank = '[Kommunen udfylder: fristen]';
    for (const field of ['title', 'summary', 'handledLocally', 'centralHelp', 'deadline', 'deadlineNote'] as const) {
      expect(blanksOf(makeTopic({ [field]: blank })), field).toEqual(['fristen']);
      expect(asRead(makeTopic({ [field]: blank }))[field], field).toBe('');
    }
    for (const field of ['rule', 'ruleSource', 'responsible'] as const) {
      expect(blanksOf(makeTopic({ [field]: blank })), field).toEqual(['fristen']);
      expect(asRead(makeTopic({ [field]: blank }))[field], field).toBe('');
    }
  });
});

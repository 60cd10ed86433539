import {
  BorderStyle,
  convertMillimetersToTwip,
  ExternalHyperlink,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
  type Table,
} from 'docx';
import { blocksOf, type Span } from '#domain/shared/marked-text.ts';
import { documentWords as words } from '#domain/talks/documents/document-words.da.ts';
import type { DocumentBlock, DocumentOption, DocumentQuestion } from '#domain/talks/documents/talk-document.ts';
import { checkTable } from './check-table.ts';
import { ink, pointList, questionIndent, questionList, textWidth } from './word-styles.ts';

/** What one block of a document becomes in Word. `list` tells its numbered questions from those of other documents. */
export function wordOf(block: DocumentBlock, list: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.text)];
    case 'text':
      return marked(block.text);
    case 'facts':
      return block.facts.map(({ name, value }, at) => fact(name, value, at === block.facts.length - 1));
    case 'box':
      return box(block.heading, block.text, block.quiet ? ink.line : ink.brand);
    case 'questions':
      return block.questions.flatMap((asked) => question(asked, list));
    case 'options':
      return block.options.flatMap(option);
    case 'fields':
      return block.fields.flatMap((field) => [headingOf(field), ...writingLines(block.lines, 0)]);
    case 'checks':
      return [checkTable(block.checks), hairline()];
  }
}

/** Word wants a paragraph after a table; one that is hardly there never makes a page of its own. */
const hairline = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });

const headingOf = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });

function marked(text: string, options: IParagraphOptions = {}, ofPoints: IParagraphOptions = options): Paragraph[] {
  return blocksOf(text).flatMap((block) =>
    block.kind === 'paragraph'
      ? [new Paragraph({ ...options, children: block.spans.map(run) })]
      : block.items.map(
          (spans) =>
            new Paragraph({ ...ofPoints, numbering: { reference: pointList, level: 0 }, children: spans.map(run) }),
        ),
  );
}

function run(span: Span): ParagraphChild {
  if (span.kind === 'link')
    return new ExternalHyperlink({
      link: span.address,
      children: [new TextRun({ text: span.text, style: 'Hyperlink' })],
    });
  return new TextRun({ text: span.text, ...(span.kind === 'bold' && { bold: true }) });
}

const line = { style: BorderStyle.SINGLE, size: 4, space: 1, color: ink.line };

const factTab = Math.round(textWidth * 0.3);

const fact = (name: string, value: string, isLast: boolean): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: factTab }],
    indent: { left: factTab, hanging: factTab },
    spacing: { before: 60, after: isLast ? 200 : 60 },
    border: { top: { ...line, space: 4 }, bottom: { ...line, space: 4 }, between: { ...line, space: 4 } },
    children: [new TextRun({ text: name, bold: true }), new TextRun({ children: [new Tab(), value] })],
  });

/** Words set apart by a bar at their side, as a whole: Word joins paragraphs that have the same border. */
function box(heading: string, text: string, color: string): Paragraph[] {
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 8, color: ink.ground };
  const frame: IParagraphOptions = {
    border: { top: edge, bottom: edge, left: { style: BorderStyle.SINGLE, size: 24, space: 10, color } },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink.ground },
    indent: { left: 240, right: 120 },
    keepLines: true,
  };
  const inside = { ...frame, spacing: { before: 40, after: 0 } };
  return [
    headingOf(heading, { ...frame, spacing: { before: 320, after: 0 } }),
    // Their bullets hang back to where the frame begins: a paragraph further in would get a frame of its own.
    ...marked(text, inside, { ...inside, indent: { left: 520, hanging: 280, right: 120 } }),
    new Paragraph({ spacing: { after: 0, line: 200 } }),
  ];
}

function question({ text, keywords, lines }: DocumentQuestion, list: number): Paragraph[] {
  return [
    new Paragraph({
      style: 'Question',
      numbering: { reference: questionList, level: 0, instance: list },
      keepNext: keywords !== '' || lines > 0,
      children: [new TextRun(text)],
    }),
    ...(keywords === ''
      ? []
      : [new Paragraph({ style: 'UnderQuestion', keepNext: lines > 0, text: `${words.keywords}: ${keywords}` })]),
    ...writingLines(lines, questionIndent),
  ];
}

/** Eight millimetres, as on ruled paper. */
const ruled = convertMillimetersToTwip(8);

/** Empty lines to write on, by hand or by keyboard. */
const writingLines = (count: number, left: number): Paragraph[] =>
  Array.from(
    { length: count },
    (_, at) =>
      new Paragraph({
        indent: { left },
        spacing: { line: ruled, lineRule: LineRuleType.EXACT, before: 0, after: at === count - 1 ? 120 : 0 },
        keepNext: at < count - 1,
        border: { bottom: line, between: line },
        text: '',
      }),
  );

const option = ({ title, explanation, checkFirst }: DocumentOption): Paragraph[] => [
  new Paragraph({
    numbering: { reference: pointList, level: 0 },
    keepNext: checkFirst !== '',
    spacing: { before: 80, after: 0 },
    children: [
      new TextRun({ text: title, bold: true }),
      ...(explanation === '' ? [] : [new TextRun(` – ${explanation}`)]),
    ],
  }),
  ...(checkFirst === '' ? [] : [new Paragraph({ style: 'UnderQuestion', text: `${words.checkFirst}: ${checkFirst}` })]),
];

import {
  BorderStyle,
  CheckBox,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { documentWords as words } from '#domain/talks/documents/document-words.da.ts';
import { ink, textWidth } from './word-styles.ts';

type Check = { readonly text: string; readonly who: string };

const widths = [0.12, 0.6, 0.28].map((share) => Math.round(textWidth * share));

const line = { style: BorderStyle.SINGLE, size: 4, color: ink.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Boxes to tick, on paper or in Word, with a header row that is repeated on every page. */
export const checkTable = (checks: readonly Check[]): Table =>
  new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [words.done, words.task, words.who].map((name, at) =>
          cell(at, [new TextRun({ text: name, bold: true })]),
        ),
      }),
      ...checks.map(
        ({ text, who }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(0, [new CheckBox({ alias: text })]),
              cell(1, [new TextRun(text)]),
              cell(2, [new TextRun({ text: who, color: ink.quiet })]),
            ],
          }),
      ),
    ],
  });

const cell = (column: number, children: readonly (ParagraphChild | CheckBox)[]): TableCell =>
  new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, right: 120 },
    children: [new Paragraph({ spacing: { after: 0 }, children })],
  });

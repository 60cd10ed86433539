import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { documentName } from '#domain/talks/documents/document-name.ts';
import { documentWords as words } from '#domain/talks/documents/document-words.da.ts';
import type { TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { readable } from './readable.ts';
import { wordOf } from './word-blocks.ts';
import { ink, margin, numbering, styles, textWidth } from './word-styles.ts';

/** What Word's files are called by those who send them. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One Word file of one or more documents; each begins on a page of its own, with its own header and footer. */
export async function writeWord(documents: readonly TalkDocument[]): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = documents;
  const title = documents.length > 1 ? first?.about : first && documentName(first);
  const file = new Document({
    title: readable(title ?? ''),
    description: documents.some(({ draft }) => draft) ? words.draft : '',
    creator: author,
    lastModifiedBy: author,
    styles,
    numbering,
    sections: readable(documents).map(section),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const section = (document: TalkDocument, place: number) => ({
  properties: { page: { margin }, titlePage: true },
  headers: {
    first: new Header({ children: [header(document, '')] }),
    default: new Header({ children: [header(document, documentName(document))] }),
  },
  footers: {
    first: new Footer({ children: [footer(document)] }),
    default: new Footer({ children: [footer(document)] }),
  },
  children: [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: documentName(document) }),
    ...(document.lead === '' ? [] : [new Paragraph({ style: 'Lead', text: document.lead })]),
    ...document.blocks.flatMap((block) => wordOf(block, place + 1)),
  ],
});

/** Not the person: a file that is passed on tells nobody who prepared which talk. */
const author = 'Lederhjælp';

const toTheRight = [{ type: TabStopType.RIGHT, position: textWidth }];

/** The name is for the pages after the first one, which has it as its heading. */
const header = ({ draft }: TalkDocument, name: string): Paragraph =>
  new Paragraph({
    style: 'Margin',
    tabStops: toTheRight,
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 4, color: ink.brand } },
    children: [
      new TextRun({ text: name, bold: true, color: ink.brand }),
      new TextRun({ children: draft ? [new Tab(), words.draft] : [] }),
    ],
  });

const footer = ({ source }: TalkDocument): Paragraph =>
  new Paragraph({
    style: 'Margin',
    tabStops: toTheRight,
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: ink.line } },
    children: [
      new TextRun(source === '' ? '' : `${words.source}: ${source}`),
      new TextRun({
        children: [new Tab(), `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  });

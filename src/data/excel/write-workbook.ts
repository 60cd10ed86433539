import writeXlsxFile from 'write-excel-file/browser';
import { cellText } from '#domain/shared/cell-text.ts';

/** A sheet of text: a row of headings, then the rows. */
export type TextSheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What Excel's files are called by those who send them. */
export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Excel takes no more letters in the name of a sheet. */
const nameLength = 31;

/** A workbook in memory. Every cell is text that Excel shows and never computes. */
export async function writeWorkbook(sheets: readonly TextSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = sheets.map(({ name, headings, rows }) => ({
    sheet: name.slice(0, nameLength),
    stickyRowsCount: 1,
    columns: headings.map((heading, at) => ({ width: widthOf([heading, ...rows.map((row) => row[at] ?? '')]) })),
    data: [
      headings.map((heading) => ({ value: cellText(heading), type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell) => ({ value: cellText(cell), type: String }))),
    ],
  }));
  const blob = await writeXlsxFile(written).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const widthOf = (cells: readonly string[]): number => Math.min(48, Math.max(...cells.map(({ length }) => length)) + 3);

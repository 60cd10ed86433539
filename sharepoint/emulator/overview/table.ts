import { escapeHtml } from '#emulator/pages/html.ts';

/** HTML that is whole already, so that nothing in it is escaped a second time. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Cell = string | number | Html;

const written = (cell: Cell): string => (cell instanceof Html ? cell.text : escapeHtml(String(cell)));

/** A table with a row of headings; every text in it is escaped. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${written(cell)}</td>`).join('')}</tr>`);
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

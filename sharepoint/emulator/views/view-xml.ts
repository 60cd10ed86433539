import type { View } from '#emulator/store/views.ts';
import { child, escapeXml, parseXml, printElement, type Element } from '#emulator/xml.ts';

/** A view as SharePoint prints it in ListViewXml. */
export function viewXml(view: View): string {
  const attributes = [
    `Name="{${view.id.toUpperCase()}}"`,
    view.isDefault ? 'DefaultView="TRUE"' : '',
    `Type="${view.type}"`,
    `DisplayName="${escapeXml(view.title)}"`,
    `Url="${escapeXml(view.page)}"`,
  ];
  const fields = view.fields.map((name) => `<FieldRef Name="${name}" />`).join('');
  const limit = `<RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit>`;
  return `<View ${attributes.filter(Boolean).join(' ')}><Query>${view.query}</Query><ViewFields>${fields}</ViewFields>${limit}</View>`;
}

export const viewQueryXml = (view: View): string => view.query;

/** What SetViewXml changes: query, fields and row limit; what the XML doesn't name stays. */
export function applyViewXml(view: View, xml: string): View {
  const element = parseXml(xml);
  const [query, fields, limit] = ['Query', 'ViewFields', 'RowLimit'].map((name) => child(element, name));
  return {
    ...view,
    query: query ? inside(query) : view.query,
    fields: fields ? fields.children.map(({ attributes }) => attributes['Name'] ?? '').filter(Boolean) : view.fields,
    rowLimit: limit && /^\d+$/.test(limit.text.trim()) ? Number(limit.text) : view.rowLimit,
    paged: limit ? limit.attributes['Paged']?.toUpperCase() !== 'FALSE' : view.paged,
  };
}

const inside = (element: Element): string => element.children.map(printElement).join('');

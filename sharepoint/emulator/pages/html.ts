const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char]!);

/** A page without scripts; what it shows is text, whatever the item holds. */
export const htmlPage = (title: string, body: string): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
  '<style>body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
  'dt{font-weight:600}dd{margin:0 0 .75rem;white-space:pre-wrap;overflow-wrap:anywhere}pre{overflow:auto}' +
  '.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem}th,td{text-align:left;vertical-align:top;' +
  'padding:.25rem .75rem .25rem 0;border-bottom:1px solid #ddd;overflow-wrap:anywhere}</style>' +
  `</head><body>${body}</body></html>`;

/** Puts each element on a line of its own. Only for XML where an element holds either elements or text, never both. */
export function indentXml(xml: string): string {
  let depth = 0;
  const lines = xml.replace(/>(?=<)/g, '>\n').split('\n');
  return lines
    .map((line) => {
      const closes = line.startsWith('</');
      if (closes) depth -= 1;
      const indented = '  '.repeat(depth) + line;
      const opens = !closes && !line.startsWith('<?') && !line.endsWith('/>') && !line.includes('</');
      if (opens) depth += 1;
      return indented;
    })
    .join('\n');
}

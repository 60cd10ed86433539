/** How much metadata a JSON body carries. */
export type Level = 'minimalmetadata' | 'nometadata' | 'verbose';

/** SharePoint's default for `application/json` is minimal; full metadata is answered as minimal. */
export function levelOf(mediaType: string | null): Level {
  if (/odata(\.metadata)?=verbose/i.test(mediaType ?? '')) return 'verbose';
  return /odata(\.metadata)?=(nometadata|none)/i.test(mediaType ?? '') ? 'nometadata' : 'minimalmetadata';
}

export const contentType = (level: Level): string =>
  level === 'verbose'
    ? 'application/json;odata=verbose;charset=utf-8'
    : `application/json;odata=${level};streaming=true;charset=utf-8`;

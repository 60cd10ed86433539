import { Complex, type Collection, type Content, type Entity, type Raw, type Single } from './answer.ts';
import type { Level } from './level.ts';

/** Where the printed links lead, and what was selected (it is named in the metadata address). */
export type Place = { readonly siteUrl: string; readonly select: string };

/** Writes an answer's content as the JSON of a level. */
export function printContent(content: Content | Single | Raw, level: Level, place: Place): unknown {
  if (content.is === 'raw') return content.json;
  if (level === 'verbose') return { d: verbose(content, place) };
  if (content.is === 'value') return single(content, level, place);
  if (content.is === 'entity') {
    return { ...metadata(`${content.set}/@Element`, level, place), ...entity(content, level, place) };
  }
  return { ...metadata(content.set, level, place), ...collection(content, level, place) };
}

const metadata = (set: string, level: Level, { siteUrl, select }: Place): Record<string, string> =>
  level === 'nometadata'
    ? {}
    : { 'odata.metadata': `${siteUrl}/_api/$metadata#${set}${select ? `&$select=${select}` : ''}` };

function single({ value, of }: Single, level: Level, place: Place): unknown {
  const header = (type: string): object => metadata(type, level, { ...place, select: '' });
  if (value instanceof Complex) return { ...header(value.type), ...value.parts };
  if (value === null || value === undefined) return { ...header('Edm.Null'), 'odata.null': true };
  return { ...header(Array.isArray(value) ? collectionType(value, of) : edmType(value)), value };
}

const edmType = (value: unknown): string =>
  typeof value === 'boolean' ? 'Edm.Boolean' : typeof value === 'number' ? 'Edm.Int32' : 'Edm.String';

const collectionType = (values: readonly unknown[], of = edmType(values[0])): string => `Collection(${of})`;

const uriOf = (of: Entity, { siteUrl }: Place): string => `${of.siteUrl ?? siteUrl}/_api/${of.path}`;
const idOf = (of: Entity, place: Place): string => of.id ?? uriOf(of, place);

function entity(from: Entity, level: Level, place: Place): Record<string, unknown> {
  const printed: Record<string, unknown> = {};
  if (level === 'minimalmetadata') {
    printed['odata.type'] = from.type;
    printed['odata.id'] = idOf(from, place);
    if (from.etag !== undefined) printed['odata.etag'] = from.etag;
    printed['odata.editLink'] = from.path;
  }
  for (const [name, content] of Object.entries(from.expanded)) {
    if (level === 'minimalmetadata') printed[`${name}@odata.navigationLinkUrl`] = `${from.path}/${name}`;
    printed[name] = content && inner(content, level, place);
  }
  for (const [name, value] of Object.entries(from.properties)) {
    printed[name] = value instanceof Complex ? value.parts : value;
  }
  return printed;
}

const inner = (content: Content, level: Level, place: Place): unknown =>
  content.is === 'entity'
    ? entity(content, level, place)
    : content.entities.map((member) => entity(member, level, place));

function collection({ entities, nextLink }: Collection, level: Level, place: Place): Record<string, unknown> {
  const value = entities.map((member) => entity(member, level, place));
  return nextLink === undefined ? { value } : { 'odata.nextLink': nextLink, value };
}

function verbose(content: Content | Single, place: Place): unknown {
  if (content.is === 'value') return { [content.name]: verboseValue(content.value, content.of) };
  if (content.is === 'entity') return verboseEntity(content, place);
  const results = content.entities.map((member) => verboseEntity(member, place));
  return content.nextLink === undefined ? { results } : { results, __next: content.nextLink };
}

function verboseEntity(from: Entity, place: Place): Record<string, unknown> {
  const uri = uriOf(from, place);
  const printed: Record<string, unknown> = {
    __metadata: {
      id: idOf(from, place),
      uri,
      ...(from.etag === undefined ? {} : { etag: from.etag }),
      type: from.type,
    },
  };
  for (const name of from.deferred) printed[name] = { __deferred: { uri: `${uri}/${name}` } };
  for (const [name, content] of Object.entries(from.expanded)) printed[name] = content && verbose(content, place);
  for (const [name, value] of Object.entries(from.properties)) printed[name] = verboseValue(value);
  return printed;
}

function verboseValue(value: unknown, of?: string): unknown {
  if (value instanceof Complex) {
    const parts = Object.entries(value.parts).map(([name, part]) => [name, verboseValue(part)]);
    return { __metadata: { type: value.type }, ...Object.fromEntries(parts) };
  }
  if (!Array.isArray(value)) return value;
  return { __metadata: { type: collectionType(value, of) }, results: value.map((one) => verboseValue(one)) };
}

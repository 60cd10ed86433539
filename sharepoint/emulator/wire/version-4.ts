import type { Call } from './call.ts';
import type { Printed } from './http.ts';

/** Clients of SharePoint's own framework ask for the newer spelling of the same metadata. */
const asksForVersion4 = ({ headers }: Call): boolean => headers.get('OData-Version')?.trim() === '4.0';

/** The answer in OData 4 when it was asked for; verbose JSON exists in the older version only. */
export function inVersionAsked(printed: Printed, call: Call): Printed {
  const type = printed.headers['Content-Type'] ?? '';
  if (!asksForVersion4(call) || typeof printed.body !== 'string' || !type.includes(';streaming=true')) return printed;
  const { DATASERVICEVERSION: _, ...headers } = printed.headers;
  return {
    status: printed.status,
    headers: { ...headers, 'OData-Version': '4.0', 'Content-Type': typeIn4(type) },
    body: JSON.stringify(renamed(JSON.parse(printed.body))),
  };
}

const typeIn4 = (type: string): string =>
  type
    .replace('odata=minimalmetadata', 'odata.metadata=minimal')
    .replace('odata=nometadata', 'odata.metadata=none')
    .replace(';streaming=true', ';odata.streaming=true;IEEE754Compatible=false');

const names: Readonly<Record<string, string>> = { 'odata.metadata': '@odata.context', 'odata.error': 'error' };

function renamed(of: unknown): unknown {
  if (Array.isArray(of)) return of.map(renamed);
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(
    Object.entries(of).map(([name, inner]) => {
      if (name === 'odata.type') return ['@odata.type', `#${String(inner)}`];
      if (name === 'odata.error') return ['error', plainError(inner as Refusal)];
      return [names[name] ?? (name.startsWith('odata.') ? `@${name}` : name), renamed(inner)];
    }),
  );
}

type Refusal = { readonly code: string; readonly message: { readonly value: string } };

const plainError = ({ code, message }: Refusal): object => ({ code, message: message.value });

/**
 * Makes an internal name of a title as SharePoint does at creation: what is no letter, digit or `_` becomes `_x0020_`,
 * and the whole is cut at 32 characters.
 */
export function internalNameOf(title: string): string {
  const encoded = [...title]
    .map((char, at) =>
      /[A-Za-z_]/.test(char) || (at > 0 && /[0-9]/.test(char)) ? char : [...char].flatMap(codeUnits).join(''),
    )
    .join('');
  return encoded.slice(0, 32);
}

/**
 * The name that a list's type has in OData, of the last part of its address (recorded): whole, every sign but letters and
 * digits encoded, and nothing that begins with `_`.
 */
export function entityNameOf(name: string): string {
  const encoded = [...name].map((char, at) =>
    /[A-Za-z]/.test(char) || (at > 0 && /[0-9]/.test(char)) ? char : [...char].flatMap(codeUnits).join(''),
  );
  return `${name.startsWith('_') ? 'OData_' : ''}${encoded.join('')}`;
}

const codeUnits = (char: string): string[] =>
  char.split('').map((unit) => `_x${unit.charCodeAt(0).toString(16).padStart(4, '0')}_`);

/** What an internal name may hold. SQL is built with it, so nothing else is ever stored. */
export const isInternalName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name);

/** A piece of XML that has been escaped already. Texts are plain strings and are escaped when they are put in. */
export type Xml = { readonly xml: string };

export type Child = Xml | string;

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Builds an element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, children: readonly Child[] = []): Xml {
  const open = `${name}${Object.entries(attributes).map(attribute).join('')}`;
  return { xml: children.length === 0 ? `<${open} />` : `<${open}>${children.map(inner).join('')}</${name}>` };
}

const attribute = ([name, value]: [string, Attributes[string]]): string =>
  value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;

const inner = (child: Child): string => (typeof child === 'string' ? escapeXml(child) : child.xml);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, and in HTML, inside an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { declaredSite } from '../declared-site.ts';
import { artefacts } from './artefacts.ts';
import { pnpTemplate } from './pnp-template.ts';

const schema = readFileSync('tests/golden/ProvisioningSchema-2022-09.xsd', 'utf8');

const faults = async (contents: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'template.xml', contents }],
    schema: [{ fileName: 'schema.xsd', contents: schema }],
  });
  return errors.map(({ message }) => message);
};

describe('the printed files', () => {
  it.each(artefacts(declaredSite))(
    '$path is what the declarations say; if not, run: npm run print',
    ({ path, text }) => {
      expect(text).toBe(readFileSync(path, 'utf8'));
    },
  );
});

describe('the PnP template', () => {
  it('follows PnP’s own schema', async () => {
    expect(await faults(pnpTemplate(declaredSite))).toEqual([]);
  });

  it('would be caught if it did not', async () => {
    const broken = pnpTemplate(declaredSite).replace('ReadSecurity="1"', 'ReadSecurity="alle"');
    expect(await faults(broken)).not.toEqual([]);
  });

  it('escapes what people write in titles and descriptions', async () => {
    const [first, ...rest] = declaredSite.lists;
    if (!first) throw new Error('no lists');
    const hostile = { ...declaredSite, lists: [{ ...first, title: '<b>"A" & B</b>' }, ...rest] };
    expect(pnpTemplate(hostile)).toContain('Title="&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;"');
    expect(await faults(pnpTemplate(hostile))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withContacts } from './contact-lines.ts';

const page = '<h2>Hvem</h2><p id="kontakt">\n Se siden Om.\n</p><p>Mere</p>';

describe('whom to ask', () => {
  it('is written into the page as links', () => {
    expect(withContacts(page, { supportMail: 'hr@kommune.example', dpoContact: 'https://kommune.example/dpo' })).toBe(
      '<h2>Hvem</h2><p id="kontakt">Spørgsmål til Lederhjælp: <a href="mailto:hr@kommune.example">hr@kommune.example</a>.' +
        '<br />Databeskyttelsesrådgiver (DPO): <a href="https://kommune.example/dpo">https://kommune.example/dpo</a>.</p><p>Mere</p>',
    );
  });

  it('is text and nothing else, whatever somebody types', () => {
    const typed = withContacts(page, { supportMail: '', dpoContact: '<script>x</script> $1' });
    expect(typed).toContain('&lt;script&gt;x&lt;/script&gt; $1');
  });

  it('leaves the page as it is when nobody is named', () => {
    expect(withContacts(page, { supportMail: '', dpoContact: '' })).toBe(page);
  });

  it.each(['privatliv.html', 'vilkaar.html'])('has its place in %s', (name) => {
    const real = readFileSync(`public/${name}`, 'utf8');
    expect(withContacts(real, { supportMail: 'hr@kommune.example', dpoContact: '' })).toContain(
      'mailto:hr@kommune.example',
    );
  });
});

import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hostileTopic } from '#content/hostile-topic.ts';
import { MarkedText } from './MarkedText.tsx';

const drawn = (text: string) => render(<MarkedText text={text} />).container;

describe('a text with marks', () => {
  it('is drawn as paragraphs, lists, bold and links', () => {
    const page = drawn('Læs **først** [loven](https://www.retsinformation.dk).\n\n- en\n- to');
    expect(page.querySelectorAll('p')).toHaveLength(1);
    expect(page.querySelector('strong')?.textContent).toBe('først');
    expect([...page.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['en', 'to']);
    const link = page.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://www.retsinformation.dk');
    expect(link?.getAttribute('rel')).toContain('noopener');
  });

  it('keeps a paragraph sign with its number', () => {
    expect(drawn('Se § 7 a.').textContent).toBe('Se §\u00a07\u00a0a.');
  });

  it('is marked as Danish, and every block finds its own direction', () => {
    const page = drawn('dansk\n\nשלום\n\n- عربي');
    expect(page.querySelector('[lang=da]')).not.toBeNull();
    expect(page.querySelectorAll('p[dir=auto], li[dir=auto]')).toHaveLength(3);
  });

  it('stays words when somebody writes markup and script into it', () => {
    for (const text of [hostileTopic.handledLocally, hostileTopic.centralHelp, hostileTopic.rule]) {
      const page = drawn(text);
      expect(page.querySelector('script, img, iframe, [onerror], [onmouseover]')).toBeNull();
      for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^(https|mailto|tel|msteams):/);
      expect(page.textContent).toContain('<script>');
    }
  });
});

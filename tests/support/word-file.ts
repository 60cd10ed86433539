import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';

/** A Word file as a reader meets it. */
export type WordFile = { readonly name: string; readonly text: string; readonly everything: string };

const textOf = (xml: string): string =>
  xml
    .replaceAll('</w:p>', '\n')
    .replaceAll('<w:tab/>', '\t')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Opens a file the browser was given: the words of its pages, and every part of it. */
export async function openWord(download: Download): Promise<WordFile> {
  const parts = unzipSync(await readFile(await download.path()));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return {
    name: download.suggestedFilename(),
    text: textOf(part('word/document.xml')),
    everything: Object.keys(parts).map(part).join('\n'),
  };
}

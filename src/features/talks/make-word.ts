import type { TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { offerFile } from '#host/downloads.ts';

/** Makes a Word file in memory and hands it to the browser. The library is fetched the first time. */
export async function makeWord(name: string, documents: readonly TalkDocument[]): Promise<void> {
  const { writeWord, wordType } = await import(/* webpackChunkName: "word" */ '#data/word/write-word.ts');
  offerFile({ name: `${name}.docx`, type: wordType, bytes: await writeWord(documents) });
}

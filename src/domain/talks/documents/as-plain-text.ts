import { plainText } from '#domain/shared/marked-text.ts';
import { documentName } from './document-name.ts';
import { documentWords as words } from './document-words.da.ts';
import type { DocumentBlock, TalkDocument } from './talk-document.ts';

/** The document as text alone, for when a host lets nothing else out. An invitation is its letter, ready for a mail. */
export const asPlainText = (document: TalkDocument): string =>
  document.key === 'invitation'
    ? document.blocks.map(textOf).join('\n\n')
    : [documentName(document), document.lead, ...document.blocks.map(textOf)].join('\n\n');

function textOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toLocaleUpperCase('da');
    case 'text':
      return paragraphs(block.text);
    case 'facts':
      return block.facts.map(({ name, value }) => `${name}: ${value}`).join('\n');
    case 'box':
      return `${block.heading.toLocaleUpperCase('da')}\n${paragraphs(block.text)}`;
    case 'questions':
      return block.questions
        .map(({ text, keywords }, at) =>
          [`${at + 1}. ${text}`, ...(keywords === '' ? [] : [`   ${words.keywords}: ${keywords}`])].join('\n'),
        )
        .join('\n');
    case 'options':
      return block.options
        .map(({ title, explanation, checkFirst }) =>
          [`- ${title}`, explanation, checkFirst && `${words.checkFirst}: ${checkFirst}`]
            .filter((part) => part !== '')
            .join('\n  '),
        )
        .join('\n');
    case 'fields':
      return block.fields.map((field) => `${field}:\n`).join('\n');
    case 'checks':
      return block.checks.map(({ text, who }) => `[ ] ${text}${who === '' ? '' : ` (${who})`}`).join('\n');
  }
}

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => plainText(part))
    .join('\n\n');
